/** Decisions, and taking them back. */
@NullMarked
package confirmdesk.store.decision;

import org.jspecify.annotations.NullMarked;
