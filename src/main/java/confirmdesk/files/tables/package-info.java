/** The exam-year tables as csv: shipped, read, checked and written. */
@NullMarked
package confirmdesk.files.tables;

import org.jspecify.annotations.NullMarked;
