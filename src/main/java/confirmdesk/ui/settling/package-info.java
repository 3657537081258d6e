/** The screen on which doubts are settled and scores merged. */
@NullMarked
package confirmdesk.ui.settling;

import org.jspecify.annotations.NullMarked;
