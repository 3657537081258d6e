/** Papers at the desk. */
@NullMarked
package confirmdesk.desk.papers;

import org.jspecify.annotations.NullMarked;
