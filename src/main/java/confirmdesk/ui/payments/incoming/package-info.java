/** Lists that come back: the region's review, and who has paid. */
@NullMarked
package confirmdesk.ui.payments.incoming;

import org.jspecify.annotations.NullMarked;
