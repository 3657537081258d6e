/** Papers at the desk, and slips of paper. */
@NullMarked
package confirmdesk.cli.papers;

import org.jspecify.annotations.NullMarked;
