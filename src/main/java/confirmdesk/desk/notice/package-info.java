/** Telling candidates what they must know, each thing once. */
@NullMarked
package confirmdesk.desk.notice;

import org.jspecify.annotations.NullMarked;
