/** Deadlines: what is about to lapse, closing what has lapsed, and who may have withdrawn. */
@NullMarked
package confirmdesk.ui.deadlines;

import org.jspecify.annotations.NullMarked;
