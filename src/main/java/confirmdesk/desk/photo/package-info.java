/** Showing and replacing photos. */
@NullMarked
package confirmdesk.desk.photo;

import org.jspecify.annotations.NullMarked;
