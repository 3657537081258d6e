/** Notices: how many wait, what they say, and handing them out. */
@NullMarked
package confirmdesk.ui.notices;

import org.jspecify.annotations.NullMarked;
