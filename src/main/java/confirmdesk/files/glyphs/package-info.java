/** What the bundled font can draw. */
@NullMarked
package confirmdesk.files.glyphs;

import org.jspecify.annotations.NullMarked;
