/** Bringing lists and photos in: what would happen first, then the import itself. */
@NullMarked
package confirmdesk.ui.importing;

import org.jspecify.annotations.NullMarked;
