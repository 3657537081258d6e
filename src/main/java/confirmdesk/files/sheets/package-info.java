/** Reading lists: csv and xlsx. */
@NullMarked
package confirmdesk.files.sheets;

import org.jspecify.annotations.NullMarked;
