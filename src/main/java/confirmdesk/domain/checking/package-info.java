/** What is looked at in the rows of a list before they are taken. */
@NullMarked
package confirmdesk.domain.checking;

import org.jspecify.annotations.NullMarked;
