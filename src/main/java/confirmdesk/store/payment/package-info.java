/** The lists that left the program. */
@NullMarked
package confirmdesk.store.payment;

import org.jspecify.annotations.NullMarked;
