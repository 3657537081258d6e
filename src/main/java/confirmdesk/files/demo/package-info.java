/** The files of made-up batches. */
@NullMarked
package confirmdesk.files.demo;

import org.jspecify.annotations.NullMarked;
