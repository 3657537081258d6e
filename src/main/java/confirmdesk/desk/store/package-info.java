/** What a store is and how it opens. */
@NullMarked
package confirmdesk.desk.store;

import org.jspecify.annotations.NullMarked;
