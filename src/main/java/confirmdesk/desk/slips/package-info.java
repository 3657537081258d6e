/** Slips and sheets of paper: what stands on them, in words, and how they leave the program. */
@NullMarked
package confirmdesk.desk.slips;

import org.jspecify.annotations.NullMarked;
