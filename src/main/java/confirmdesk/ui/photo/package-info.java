/** Replacing a photo: three pictures side by side, and every rule with what was measured. */
@NullMarked
package confirmdesk.ui.photo;

import org.jspecify.annotations.NullMarked;
