/** The screen on which the photos of the whole batch are checked. */
@NullMarked
package confirmdesk.ui.photocheck;

import org.jspecify.annotations.NullMarked;
