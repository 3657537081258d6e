/** What lapses when its window is over. */
@NullMarked
package confirmdesk.domain.deadline;

import org.jspecify.annotations.NullMarked;
