/** Commands about deadlines and withdrawals. */
@NullMarked
package confirmdesk.cli.deadline;

import org.jspecify.annotations.NullMarked;
