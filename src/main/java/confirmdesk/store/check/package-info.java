/** Checks everything that the store holds. */
@NullMarked
package confirmdesk.store.check;

import org.jspecify.annotations.NullMarked;
