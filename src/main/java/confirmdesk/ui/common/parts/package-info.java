/** Small pieces that several screens show. */
@NullMarked
package confirmdesk.ui.common.parts;

import org.jspecify.annotations.NullMarked;
