/** Lists of registrations that are written out for other programs. */
@NullMarked
package confirmdesk.desk.lists;

import org.jspecify.annotations.NullMarked;
