/** The registration of one person for one exam year, and last year's record. */
@NullMarked
package confirmdesk.domain.registration;

import org.jspecify.annotations.NullMarked;
