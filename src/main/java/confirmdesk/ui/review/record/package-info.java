/** The registration that lies open, this year beside last year. */
@NullMarked
package confirmdesk.ui.review.record;

import org.jspecify.annotations.NullMarked;
