package confirmdesk;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.ui.common.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The FXML files as a whole. */
class FxmlFilesTest {

    private static final Pattern LITERAL_TEXT =
            Pattern.compile("\\b(text|promptText|accessibleText|title)=\"(?![%$\"])[^\"]*\"");
    private static final Pattern LOOK = Pattern.compile("\\bstyle=\"|<Font\\b|fill=\"|textFill=\"");

    @Test
    void everyFileHasItsConstantAndEveryConstantItsFile() throws IOException {
        var files = Sources.below(Sources.FXML, ".fxml").stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(Arrays.stream(View.values()).map(View::fileName)).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void noFileHoldsLiteralText() throws IOException {
        assertThat(lines(LITERAL_TEXT)).isEmpty();
    }

    @Test
    void noFileHoldsColoursFontsOrInlineStyle() throws IOException {
        assertThat(lines(LOOK)).isEmpty();
    }

    private static List<String> lines(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.below(Sources.FXML, ".fxml")) {
            for (String line : Files.readAllLines(file)) {
                if (pattern.matcher(line).find()) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        return found;
    }
}
