/** Payments that wait for a person, who was carried over, and whether everything adds up. */
@NullMarked
package confirmdesk.ui.payments.settling;

import org.jspecify.annotations.NullMarked;
