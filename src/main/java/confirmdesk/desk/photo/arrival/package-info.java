/** Pictures that arrive in a folder while it is watched, from a tethered camera or a card reader. */
@NullMarked
package confirmdesk.desk.photo.arrival;

import org.jspecify.annotations.NullMarked;
