/** The exam-year tables: everything that changes from year to year. */
@NullMarked
package confirmdesk.domain.examyear;

import org.jspecify.annotations.NullMarked;
