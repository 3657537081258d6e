/** The main screen: the list and the open registration beside it. */
@NullMarked
package confirmdesk.ui.review;

import org.jspecify.annotations.NullMarked;
