/** What the columns of a sender's lists hold where their header words don't say it. */
@NullMarked
package confirmdesk.desk.columns;

import org.jspecify.annotations.NullMarked;
