/** Reading workbooks of Excel 97 to 2003: xls. */
@NullMarked
package confirmdesk.files.oldbooks;

import org.jspecify.annotations.NullMarked;
