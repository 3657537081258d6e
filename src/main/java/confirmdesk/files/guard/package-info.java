/** What files that come in may be, and the refusal of those that are not. */
@NullMarked
package confirmdesk.files.guard;

import org.jspecify.annotations.NullMarked;
