/** Handing results back to the centre, and its receipt. */
@NullMarked
package confirmdesk.desk.handback;

import org.jspecify.annotations.NullMarked;
