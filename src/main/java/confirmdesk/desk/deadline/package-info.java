/** What is about to lapse, and closing what has lapsed. */
@NullMarked
package confirmdesk.desk.deadline;

import org.jspecify.annotations.NullMarked;
