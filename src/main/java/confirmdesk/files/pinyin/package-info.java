/** How Chinese names are read. */
@NullMarked
package confirmdesk.files.pinyin;

import org.jspecify.annotations.NullMarked;
