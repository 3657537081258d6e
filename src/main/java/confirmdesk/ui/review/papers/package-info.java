/** Papers on the desk: which were seen, and until when the rest must come. */
@NullMarked
package confirmdesk.ui.review.papers;

import org.jspecify.annotations.NullMarked;
