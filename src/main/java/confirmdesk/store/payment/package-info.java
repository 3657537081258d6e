/** Who has to pay, what came in, and the region's review. */
@NullMarked
package confirmdesk.store.payment;

import org.jspecify.annotations.NullMarked;
