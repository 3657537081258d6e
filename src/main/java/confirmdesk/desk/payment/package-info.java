/** The payment list. */
@NullMarked
package confirmdesk.desk.payment;

import org.jspecify.annotations.NullMarked;
