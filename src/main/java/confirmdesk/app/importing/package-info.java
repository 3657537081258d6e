/** Wiring of the import screen. */
@NullMarked
package confirmdesk.app.importing;

import org.jspecify.annotations.NullMarked;
