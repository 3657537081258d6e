/** Files that leave the program. */
@NullMarked
package confirmdesk.desk.output;

import org.jspecify.annotations.NullMarked;
