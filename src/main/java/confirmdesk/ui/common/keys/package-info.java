/** What a pressed key means: a command, a scanner at work, or a decision that may be taken now. */
@NullMarked
package confirmdesk.ui.common.keys;

import org.jspecify.annotations.NullMarked;
