package confirmdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import confirmdesk.desk.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of both languages against each other and against what asks for them. */
class TextKeysTest {

    /** What is to be done about a problem stands under the problem's key and this. */
    private static final String ADVICE = ".do";

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED_IN_JAVA =
            Pattern.compile("(?:Message\\.of|\\.say|\\.text)\\(\\s*\"([a-zA-Z-]+\\.[^\"]+)\"");
    private static final Pattern ASKED_BY_OPTIONS = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern ASKED_IN_FXML = Pattern.compile("\"%([^\"]+)\"");

    private static final Map<String, String> CHINESE = new Texts(Locale.CHINESE).all();
    private static final Map<String, String> ENGLISH = new Texts(Locale.ENGLISH).all();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keySet()).containsExactlyInAnyOrderElementsOf(CHINESE.keySet());
    }

    @Test
    void everyKeyStandsInOneBundleOnly() throws IOException {
        Map<String, Long> count = new TreeMap<>();
        for (Path file : Sources.below(Path.of("src/main/resources/i18n"), "_zh.properties")) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[ =]", 2)[0])
                    .forEach(key -> count.merge(key, 1L, Long::sum));
        }
        count.values().removeIf(n -> n == 1);
        assertThat(count).isEmpty();
    }

    @Test
    void everyPatternCanBeRead() {
        Stream.of(CHINESE, ENGLISH)
                .flatMap(texts -> texts.values().stream())
                .forEach(pattern -> assertThatCode(() -> new MessageFormat(pattern))
                        .as(pattern)
                        .doesNotThrowAnyException());
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> unused = new TreeSet<>(CHINESE.keySet());
        unused.removeAll(found(Sources.below(Sources.MAIN, ".java"), LITERAL));
        unused.removeAll(found(Sources.below(Sources.FXML, ".fxml"), ASKED_IN_FXML));
        unused.removeAll(found(Sources.below(Sources.MAIN, ".java"), ASKED_BY_OPTIONS));
        unused.removeAll(constants());
        unused.removeIf(
                key -> key.endsWith(ADVICE) && CHINESE.containsKey(key.substring(0, key.length() - ADVICE.length())));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForIsThere() throws IOException {
        Set<String> asked = found(Sources.below(Sources.FXML, ".fxml"), ASKED_IN_FXML);
        asked.addAll(found(Sources.below(Sources.MAIN, ".java"), ASKED_IN_JAVA));
        asked.removeAll(CHINESE.keySet());
        assertThat(asked).isEmpty();
    }

    private static Set<String> found(List<Path> files, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    /** The keys of all constants: the type's name and theirs. */
    private static Set<String> constants() {
        return new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("confirmdesk").stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(TextKeysTest::constants)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> constants(Class<?> type) {
        Object[] all = type.getEnumConstants();
        return all == null
                ? Stream.empty()
                : Arrays.stream(all).map(c -> type.getSimpleName() + "." + ((Enum<?>) c).name());
    }
}
