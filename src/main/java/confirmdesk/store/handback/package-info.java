/** What was handed back to the centre. */
@NullMarked
package confirmdesk.store.handback;

import org.jspecify.annotations.NullMarked;
