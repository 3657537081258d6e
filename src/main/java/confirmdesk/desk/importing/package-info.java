/** Bringing lists and photos in. */
@NullMarked
package confirmdesk.desk.importing;

import org.jspecify.annotations.NullMarked;
