/** Slips about the open registration: printed, or saved as PDF. */
@NullMarked
package confirmdesk.ui.review.slips;

import org.jspecify.annotations.NullMarked;
