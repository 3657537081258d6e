/** Puts the check of the batch's photos together. */
@NullMarked
package confirmdesk.app.photocheck;

import org.jspecify.annotations.NullMarked;
