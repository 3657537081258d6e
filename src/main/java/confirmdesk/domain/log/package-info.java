/** The chained log. */
@NullMarked
package confirmdesk.domain.log;

import org.jspecify.annotations.NullMarked;
