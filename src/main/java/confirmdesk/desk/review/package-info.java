/** Finding, opening and deciding registrations. */
@NullMarked
package confirmdesk.desk.review;

import org.jspecify.annotations.NullMarked;
