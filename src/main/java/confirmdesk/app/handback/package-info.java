/** Puts together what is done about handing back. */
@NullMarked
package confirmdesk.app.handback;

import org.jspecify.annotations.NullMarked;
