/** Registrations that are taken up at the desk. */
@NullMarked
package confirmdesk.store.registering;

import org.jspecify.annotations.NullMarked;
