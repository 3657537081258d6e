/** The commands for the photos of the whole batch. */
@NullMarked
package confirmdesk.cli.photos;

import org.jspecify.annotations.NullMarked;
