/** The payment list: who owes how much, the list out, and the lists that left before. */
@NullMarked
package confirmdesk.ui.payments;

import org.jspecify.annotations.NullMarked;
