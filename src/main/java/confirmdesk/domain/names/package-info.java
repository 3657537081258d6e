/** How names are written and when two writings are one name. */
@NullMarked
package confirmdesk.domain.names;

import org.jspecify.annotations.NullMarked;
