/** Who owes how much. */
@NullMarked
package confirmdesk.domain.payment;

import org.jspecify.annotations.NullMarked;
