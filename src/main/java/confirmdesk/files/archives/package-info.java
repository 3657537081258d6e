/** Reading photos out of zip archives. */
@NullMarked
package confirmdesk.files.archives;

import org.jspecify.annotations.NullMarked;
