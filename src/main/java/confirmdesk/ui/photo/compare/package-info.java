/** Comparing the photos of one candidate by showing them in turn in the same place. */
@NullMarked
package confirmdesk.ui.photo.compare;

import org.jspecify.annotations.NullMarked;
