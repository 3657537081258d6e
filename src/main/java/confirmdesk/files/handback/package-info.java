/** The zip of a hand-back. */
@NullMarked
package confirmdesk.files.handback;

import org.jspecify.annotations.NullMarked;
