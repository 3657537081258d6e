/** Sentences for people, as text keys with arguments. */
@NullMarked
package confirmdesk.domain.message;

import org.jspecify.annotations.NullMarked;
