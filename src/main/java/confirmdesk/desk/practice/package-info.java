/** Made-up batches to practise with. */
@NullMarked
package confirmdesk.desk.practice;

import org.jspecify.annotations.NullMarked;
