/** Settling what the comparison leaves to a person, and score merges. */
@NullMarked
package confirmdesk.desk.settling;

import org.jspecify.annotations.NullMarked;
