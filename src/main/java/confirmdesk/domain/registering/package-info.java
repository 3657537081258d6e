/** Registering somebody at the desk whose data never came with a batch. */
@NullMarked
package confirmdesk.domain.registering;

import org.jspecify.annotations.NullMarked;
