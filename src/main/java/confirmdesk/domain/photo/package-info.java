/** The rules a new photo is judged by. */
@NullMarked
package confirmdesk.domain.photo;

import org.jspecify.annotations.NullMarked;
