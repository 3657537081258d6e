/** An open registration as it is shown: plain records of words, made from what was found in the language chosen. */
@NullMarked
package confirmdesk.ui.review.sheet;

import org.jspecify.annotations.NullMarked;
