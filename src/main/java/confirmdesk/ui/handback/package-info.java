/** The screen between site and centre. */
@NullMarked
package confirmdesk.ui.handback;

import org.jspecify.annotations.NullMarked;
