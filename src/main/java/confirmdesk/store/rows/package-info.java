/** The tables of the store and how their rows are written, sealed and read. */
@NullMarked
package confirmdesk.store.rows;

import org.jspecify.annotations.NullMarked;
