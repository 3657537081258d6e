package confirmdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Every source file is laid out by the formatter. */
class FormatTest {
    @Test
    void everySourceFileIsFormatted() throws Exception {
        var others = new ArrayList<Path>();
        for (Path file : Sources.below(Sources.ALL, ".java")) {
            if (!SourceFormat.isFormatted(file)) {
                others.add(file);
            }
        }
        assertThat(others)
                .as("not formatted; `mvn -q test-compile exec:exec@format` does it")
                .isEmpty();
    }
}
