/** The screen with the site's figures. */
@NullMarked
package confirmdesk.ui.numbers;

import org.jspecify.annotations.NullMarked;
