/** How the site's work stands, in figures. */
@NullMarked
package confirmdesk.desk.numbers;

import org.jspecify.annotations.NullMarked;
