/** What a candidate must bring and must have: rows of the exam-year tables papers and eligibility. */
@NullMarked
package confirmdesk.domain.requirements;

import org.jspecify.annotations.NullMarked;
