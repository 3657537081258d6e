/** The screen on which photos are replaced and put right, built from its parts. */
@NullMarked
package confirmdesk.app.photos;

import org.jspecify.annotations.NullMarked;
