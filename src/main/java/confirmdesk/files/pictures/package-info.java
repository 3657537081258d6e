/** Pictures that come in: looked at by their structure first, decoded upright, re-encoded for the store. */
@NullMarked
package confirmdesk.files.pictures;

import org.jspecify.annotations.NullMarked;
