/** Wiring of registering at the desk. */
@NullMarked
package confirmdesk.app.registering;

import org.jspecify.annotations.NullMarked;
