/** How many stand where, by region. */
@NullMarked
package confirmdesk.store.deadline;

import org.jspecify.annotations.NullMarked;
