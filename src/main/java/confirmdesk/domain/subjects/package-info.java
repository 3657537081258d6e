/** The four subjects, chosen, due and passed. */
@NullMarked
package confirmdesk.domain.subjects;

import org.jspecify.annotations.NullMarked;
