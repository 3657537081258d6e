/** What people found out about a registration that the rules leave to them: whose record of last year it is, and which one stands. */
@NullMarked
package confirmdesk.domain.settling;

import org.jspecify.annotations.NullMarked;
