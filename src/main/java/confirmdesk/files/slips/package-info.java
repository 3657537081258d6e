/** Slips as PDF, and the printer. */
@NullMarked
package confirmdesk.files.slips;

import org.jspecify.annotations.NullMarked;
