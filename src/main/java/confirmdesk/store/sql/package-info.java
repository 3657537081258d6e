/** Connections, statements and migrations; what differs between databases. */
@NullMarked
package confirmdesk.store.sql;

import org.jspecify.annotations.NullMarked;
