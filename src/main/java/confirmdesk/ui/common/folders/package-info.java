/** Folders that are found again. */
@NullMarked
package confirmdesk.ui.common.folders;

import org.jspecify.annotations.NullMarked;
