/** Deciding about registrations. */
@NullMarked
package confirmdesk.cli.decision;

import org.jspecify.annotations.NullMarked;
