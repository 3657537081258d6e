/** Batches coming in, all of one or nothing. */
@NullMarked
package confirmdesk.store.importing;

import org.jspecify.annotations.NullMarked;
