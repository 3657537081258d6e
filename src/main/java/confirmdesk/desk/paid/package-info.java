/** Payments coming in and being settled. */
@NullMarked
package confirmdesk.desk.paid;

import org.jspecify.annotations.NullMarked;
