/** This year's registration held against last year's list. */
@NullMarked
package confirmdesk.domain.comparison;

import org.jspecify.annotations.NullMarked;
