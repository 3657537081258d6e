/** Writing the files that leave the program, whole or not at all. */
@NullMarked
package confirmdesk.files.writing;

import org.jspecify.annotations.NullMarked;
