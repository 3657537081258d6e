/** Wiring of decisions. */
@NullMarked
package confirmdesk.app.deciding;

import org.jspecify.annotations.NullMarked;
