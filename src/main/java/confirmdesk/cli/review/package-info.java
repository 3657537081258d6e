/** Comparing, looking and deciding. */
@NullMarked
package confirmdesk.cli.review;

import org.jspecify.annotations.NullMarked;
