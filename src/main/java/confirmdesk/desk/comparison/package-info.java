/** Holding the batch against last year. */
@NullMarked
package confirmdesk.desk.comparison;

import org.jspecify.annotations.NullMarked;
