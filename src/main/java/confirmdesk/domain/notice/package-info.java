/** Which candidates must be told what. */
@NullMarked
package confirmdesk.domain.notice;

import org.jspecify.annotations.NullMarked;
