/** How long work tells how far it is. */
@NullMarked
package confirmdesk.desk.progress;

import org.jspecify.annotations.NullMarked;
