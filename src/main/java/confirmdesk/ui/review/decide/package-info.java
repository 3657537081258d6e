/** Deciding about the open registration: buttons, keys, reasons, and what stops a decision. */
@NullMarked
package confirmdesk.ui.review.decide;

import org.jspecify.annotations.NullMarked;
