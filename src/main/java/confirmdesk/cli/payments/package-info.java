/** The commands about the region's review and payments. */
@NullMarked
package confirmdesk.cli.payments;

import org.jspecify.annotations.NullMarked;
