/** Lists and tables out and in. */
@NullMarked
package confirmdesk.cli.lists;

import org.jspecify.annotations.NullMarked;
