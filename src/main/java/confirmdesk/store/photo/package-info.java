/** Photos, each once by its content, in a file of their own; and their links to registrations. */
@NullMarked
package confirmdesk.store.photo;

import org.jspecify.annotations.NullMarked;
