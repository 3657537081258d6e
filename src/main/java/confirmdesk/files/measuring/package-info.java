/** Measures in a picture what the rules for a new photo ask about. */
@NullMarked
package confirmdesk.files.measuring;

import org.jspecify.annotations.NullMarked;
