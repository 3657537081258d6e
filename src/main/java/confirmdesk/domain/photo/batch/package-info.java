/** Judging the photos that came with a batch, and finding the same picture twice. */
@NullMarked
package confirmdesk.domain.photo.batch;

import org.jspecify.annotations.NullMarked;
