/** What happens to made-up people between two years, each told together with what the comparison must find. */
@NullMarked
package confirmdesk.desk.demo.plot;

import org.jspecify.annotations.NullMarked;
