/** The program's texts in the user's language. */
@NullMarked
package confirmdesk.desk.text;

import org.jspecify.annotations.NullMarked;
