/** Reading workbooks of today: xlsx. */
@NullMarked
package confirmdesk.files.workbooks;

import org.jspecify.annotations.NullMarked;
