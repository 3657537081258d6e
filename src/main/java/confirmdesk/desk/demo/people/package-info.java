/** Made-up people: names, numbers, places, schools and employers that look right and belong to nobody. */
@NullMarked
package confirmdesk.desk.demo.people;

import org.jspecify.annotations.NullMarked;
