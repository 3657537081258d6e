/** What kind a file is, by its content. */
@NullMarked
package confirmdesk.files.kinds;

import org.jspecify.annotations.NullMarked;
