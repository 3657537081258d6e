package confirmdesk.files.texts;

import confirmdesk.files.guard.Incoming;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code sep=;} that says with what a csv is separated. Excel doesn't count it as a row, so nor does the program.
 *
 * @param separator what it says, if there is such a line
 * @param start how many bytes stand before the first record
 */
public record SeparatorLine(Optional<Character> separator, int start) {

    private static final int LONGEST = 64;
    private static final Pattern LINE = Pattern.compile("\\A\"?sep=(.)\"?(?:\r\n|\n|\r)", Pattern.CASE_INSENSITIVE);

    public static SeparatorLine of(Incoming file, TextForm form) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            in.skipNBytes(form.mark());
            Matcher line = LINE.matcher(new String(in.readNBytes(LONGEST), form.charset()));
            return line.find()
                    ? new SeparatorLine(
                            Optional.of(line.group(1).charAt(0)),
                            form.mark() + line.group().getBytes(form.charset()).length)
                    : new SeparatorLine(Optional.empty(), form.mark());
        }
    }
}
