/** What the commands have in common: the terminal, the options, the store they work on. */
@NullMarked
package confirmdesk.cli;

import org.jspecify.annotations.NullMarked;
