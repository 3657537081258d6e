/** Writes and reads the chained log. */
@NullMarked
package confirmdesk.store.log;

import org.jspecify.annotations.NullMarked;
