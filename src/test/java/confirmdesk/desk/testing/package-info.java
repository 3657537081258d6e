/** A desk without a disk, for the tests of what a clerk does. */
@NullMarked
package confirmdesk.desk.testing;

import org.jspecify.annotations.NullMarked;
