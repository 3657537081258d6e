/** Taking the newest picture out of a folder that is watched. */
@NullMarked
package confirmdesk.ui.photo.watch;

import org.jspecify.annotations.NullMarked;
