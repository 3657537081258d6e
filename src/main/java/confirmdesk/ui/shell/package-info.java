/** The window: header, queue, search box, status bar, palette and key sheet. */
@NullMarked
package confirmdesk.ui.shell;

import org.jspecify.annotations.NullMarked;
