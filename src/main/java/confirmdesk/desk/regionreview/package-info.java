/** The region's review coming in. */
@NullMarked
package confirmdesk.desk.regionreview;

import org.jspecify.annotations.NullMarked;
