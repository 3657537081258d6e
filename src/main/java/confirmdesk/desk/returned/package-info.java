/** Lists about registrations that come back from others: what taking one did, and what of it could not be taken. */
@NullMarked
package confirmdesk.desk.returned;

import org.jspecify.annotations.NullMarked;
