/** What staff decide about a registration and what stops them. */
@NullMarked
package confirmdesk.domain.decision;

import org.jspecify.annotations.NullMarked;
