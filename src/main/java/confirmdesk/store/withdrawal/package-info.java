/** Who may have withdrawn. */
@NullMarked
package confirmdesk.store.withdrawal;

import org.jspecify.annotations.NullMarked;
