/** Listing the folders in which pictures arrive. */
@NullMarked
package confirmdesk.files.watched;

import org.jspecify.annotations.NullMarked;
