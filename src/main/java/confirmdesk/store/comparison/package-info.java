/** What must be looked at to compare a registration, and the verdicts that are kept. */
@NullMarked
package confirmdesk.store.comparison;

import org.jspecify.annotations.NullMarked;
