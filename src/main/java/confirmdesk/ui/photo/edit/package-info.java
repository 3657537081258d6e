/** Putting a new photo right: turning, straightening and cutting it, by keys and by the mouse. */
@NullMarked
package confirmdesk.ui.photo.edit;

import org.jspecify.annotations.NullMarked;
