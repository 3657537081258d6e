/** Who sits at the desk. */
@NullMarked
package confirmdesk.domain.staff;

import org.jspecify.annotations.NullMarked;
