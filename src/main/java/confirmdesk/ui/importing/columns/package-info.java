/** Saying by hand what the columns of a list hold. */
@NullMarked
package confirmdesk.ui.importing.columns;

import org.jspecify.annotations.NullMarked;
