/** The rows that an import takes, listed by what they do to the store. */
@NullMarked
package confirmdesk.desk.importing.listed;

import org.jspecify.annotations.NullMarked;
