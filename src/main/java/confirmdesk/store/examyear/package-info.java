/** The exam-year tables that the store keeps. */
@NullMarked
package confirmdesk.store.examyear;

import org.jspecify.annotations.NullMarked;
