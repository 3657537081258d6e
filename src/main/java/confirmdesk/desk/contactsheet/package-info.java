/** The sheet of the photos that were replaced on a day. */
@NullMarked
package confirmdesk.desk.contactsheet;

import org.jspecify.annotations.NullMarked;
