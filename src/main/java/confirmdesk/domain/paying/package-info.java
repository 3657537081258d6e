/** Who has to pay, what came in, and whether both add up. */
@NullMarked
package confirmdesk.domain.paying;

import org.jspecify.annotations.NullMarked;
