/** The commands between site and centre. */
@NullMarked
package confirmdesk.cli.handback;

import org.jspecify.annotations.NullMarked;
