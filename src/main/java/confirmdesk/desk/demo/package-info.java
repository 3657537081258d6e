/** Making the made-up batch that the practice store is filled with. */
@NullMarked
package confirmdesk.desk.demo;

import org.jspecify.annotations.NullMarked;
