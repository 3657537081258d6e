package confirmdesk;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How every source file is laid out: palantir-java-format's own style. */
final class SourceFormat {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    private SourceFormat() {}

    /** Formats every source file in place and names those it changed. */
    public static void main(String[] args) throws IOException, FormatterException {
        for (Path file : Sources.below(Sources.ALL, ".java")) {
            var formatted = formatted(file);
            if (!formatted.equals(Files.readString(file))) {
                Files.writeString(file, formatted);
                System.out.println("formatted " + file);
            }
        }
    }

    static boolean isFormatted(Path file) throws IOException, FormatterException {
        return formatted(file).equals(Files.readString(file));
    }

    private static String formatted(Path file) throws IOException, FormatterException {
        return FORMATTER.formatSourceAndFixImports(Files.readString(file));
    }
}
