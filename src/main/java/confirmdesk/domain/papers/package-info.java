/** Papers at the desk, the form's code, and whether somebody has worked long enough. */
@NullMarked
package confirmdesk.domain.papers;

import org.jspecify.annotations.NullMarked;
