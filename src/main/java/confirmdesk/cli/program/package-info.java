/** The command line as a whole: all commands, and what becomes of wrong ones and of broken machinery. */
@NullMarked
package confirmdesk.cli.program;

import org.jspecify.annotations.NullMarked;
