/** Counting over the whole store. */
@NullMarked
package confirmdesk.store.numbers;

import org.jspecify.annotations.NullMarked;
