/** What files that come in say, row by row and picture by picture. */
@NullMarked
package confirmdesk.desk.reading;

import org.jspecify.annotations.NullMarked;
