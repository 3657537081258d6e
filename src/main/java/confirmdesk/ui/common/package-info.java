/** What every screen needs: texts, background work, the loader of screens, and where the clerk is. */
@NullMarked
package confirmdesk.ui.common;

import org.jspecify.annotations.NullMarked;
