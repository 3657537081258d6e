package confirmdesk.files.texts;

import java.nio.charset.Charset;

/**
 * How the text of a file is stored.
 *
 * @param mark how many bytes the byte order mark takes
 * @param endsWithLineEnd whether the last line is finished
 */
public record TextForm(Charset charset, int mark, boolean endsWithLineEnd) {

    /** The name that people know. */
    public String name() {
        return charset.name() + (mark > 0 ? " BOM" : "");
    }
}
