/** Deciding about registrations. */
@NullMarked
package confirmdesk.desk.decision;

import org.jspecify.annotations.NullMarked;
