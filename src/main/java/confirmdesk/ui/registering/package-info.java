/** The screen on which somebody is registered at the desk. */
@NullMarked
package confirmdesk.ui.registering;

import org.jspecify.annotations.NullMarked;
