/** Seals what is personal, makes it findable by keyed tokens, and marks rows so that a changed byte shows. */
@NullMarked
package confirmdesk.store.seal;

import org.jspecify.annotations.NullMarked;
