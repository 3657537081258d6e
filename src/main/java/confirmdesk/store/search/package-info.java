/** One search box for everything: the words a registration is found by, and what a typed text can mean. */
@NullMarked
package confirmdesk.store.search;

import org.jspecify.annotations.NullMarked;
