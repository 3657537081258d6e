/** Papers at the desk. */
@NullMarked
package confirmdesk.store.papers;

import org.jspecify.annotations.NullMarked;
