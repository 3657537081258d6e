/** Checking the photos of the whole batch: what the rules say of each, which are missing, which are the same picture. */
@NullMarked
package confirmdesk.desk.photocheck;

import org.jspecify.annotations.NullMarked;
