/** The folder of a store: its files, which only their owner can read, its key and its lock. */
@NullMarked
package confirmdesk.store.folder;

import org.jspecify.annotations.NullMarked;
