/** The year's rules, the log, the check of the store, and how the window looks. */
@NullMarked
package confirmdesk.ui.settings;

import org.jspecify.annotations.NullMarked;
