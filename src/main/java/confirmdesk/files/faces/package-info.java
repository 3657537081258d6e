/** Finds faces in pictures, on this machine and without keeping anything about them. */
@NullMarked
package confirmdesk.files.faces;

import org.jspecify.annotations.NullMarked;
