/** The list of people that a line of the queue or the search box shows. */
@NullMarked
package confirmdesk.ui.review.people;

import org.jspecify.annotations.NullMarked;
