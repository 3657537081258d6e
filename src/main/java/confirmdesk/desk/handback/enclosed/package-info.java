/** The lists of a hand-back beside the results. */
@NullMarked
package confirmdesk.desk.handback.enclosed;

import org.jspecify.annotations.NullMarked;
