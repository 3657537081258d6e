/** What is known of the photos of an import. */
@NullMarked
package confirmdesk.desk.importing.photos;

import org.jspecify.annotations.NullMarked;
