/** The lists that left the program. */
@NullMarked
package confirmdesk.store.output;

import org.jspecify.annotations.NullMarked;
