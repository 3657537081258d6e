/** Made-up portraits, drawn by the program, so that no photo of a real person is needed to practise. */
@NullMarked
package confirmdesk.files.portraits;

import org.jspecify.annotations.NullMarked;
