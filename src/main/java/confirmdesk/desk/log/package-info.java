/** Reading the log and checking the store. */
@NullMarked
package confirmdesk.desk.log;

import org.jspecify.annotations.NullMarked;
