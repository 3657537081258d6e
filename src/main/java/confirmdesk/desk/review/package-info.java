/** Finding and opening registrations. */
@NullMarked
package confirmdesk.desk.review;

import org.jspecify.annotations.NullMarked;
