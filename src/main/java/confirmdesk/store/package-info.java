/** The store: one folder with everything, opened, made and closed here. */
@NullMarked
package confirmdesk.store;

import org.jspecify.annotations.NullMarked;
