/** Log, check of the store and what keeps it whole. */
@NullMarked
package confirmdesk.cli.upkeep;

import org.jspecify.annotations.NullMarked;
