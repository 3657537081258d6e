/** Reading lists that are text: csv in any encoding. */
@NullMarked
package confirmdesk.files.texts;

import org.jspecify.annotations.NullMarked;
