package confirmdesk.files.kinds;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 text that has no mark: commas, tabs, digits and line ends have a zero beside them, always on the same side. */
public final class Utf16 {

    /** Of so many bytes at least one is such a zero. */
    private static final int SPARSEST = 20;

    /** Zeros on the wrong side for each on the right one: a character such as U+4E00 has one too. */
    private static final int CLEARLY = 5;

    private Utf16() {}

    /** The byte order by the first bytes of a file, if they are such text. */
    public static Optional<Charset> withoutMark(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (Math.min(zeros[0], zeros[1]) * CLEARLY >= most || most * SPARSEST <= head.length) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
}
