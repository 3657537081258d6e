/** Registering somebody at the desk (现场补录). */
@NullMarked
package confirmdesk.desk.registering;

import org.jspecify.annotations.NullMarked;
