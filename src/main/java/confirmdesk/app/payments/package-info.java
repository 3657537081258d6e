/** Puts the screen about money together. */
@NullMarked
package confirmdesk.app.payments;

import org.jspecify.annotations.NullMarked;
