/** What is cut out of a picture handed in so that it fulfils the year's rules; nothing here enlarges. */
@NullMarked
package confirmdesk.domain.photo.recipe;

import org.jspecify.annotations.NullMarked;
