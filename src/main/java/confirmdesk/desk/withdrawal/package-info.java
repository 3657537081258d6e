/** Candidates who may have withdrawn, until a person has settled it. */
@NullMarked
package confirmdesk.desk.withdrawal;

import org.jspecify.annotations.NullMarked;
