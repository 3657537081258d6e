/** What the headers of a picture file say, and whether it reaches to its end; nothing is decoded here. */
@NullMarked
package confirmdesk.files.structure;

import org.jspecify.annotations.NullMarked;
