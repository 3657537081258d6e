/** What was found in the photos of the batch. */
@NullMarked
package confirmdesk.store.photocheck;

import org.jspecify.annotations.NullMarked;
