/** What the site hands back to the centre, and what the centre says to it. */
@NullMarked
package confirmdesk.domain.handback;

import org.jspecify.annotations.NullMarked;
