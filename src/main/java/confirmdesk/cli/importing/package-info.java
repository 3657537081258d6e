/** Bringing batches in. */
@NullMarked
package confirmdesk.cli.importing;

import org.jspecify.annotations.NullMarked;
