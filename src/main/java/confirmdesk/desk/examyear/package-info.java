/** Reading and loading the exam-year tables. */
@NullMarked
package confirmdesk.desk.examyear;

import org.jspecify.annotations.NullMarked;
