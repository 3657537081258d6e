/** The rows of a file, whatever its format. */
@NullMarked
package confirmdesk.files.rows;

import org.jspecify.annotations.NullMarked;
