/** Registrations to be looked at: the queue, lists, searches and open files. */
@NullMarked
package confirmdesk.store.review;

import org.jspecify.annotations.NullMarked;
