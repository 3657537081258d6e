package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs write an apostrophe in many ways, and a keyboard has one of them. */
class SearchApostropheTest {

    private static final List<String> NAMES = List.of(
            "O'BRIEN SEAN",
            "O\u2019BRIEN MARY",
            "O\u02BCBRIEN ANNA",
            "O`BRIEN TOM",
            "O\u2032BRIEN EVE",
            "O\uFF07BRIEN LEE");

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        MadeUp people = new MadeUp(7);
        store = Stores.open(folder.resolve("store"));
        Stores.take(
                store,
                Stream.concat(NAMES.stream(), Stream.of("OBRIEN JOE", "王小明"))
                        .map(people::registration)
                        .toList());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o'brien",
                "O\u2019BRIEN",
                "o\u2018brien",
                "o\u02BCb",
                "\u2032brien",
                "O`BRIEN",
                "o\u00B4brien",
                "\uFF4F\uFF07brien",
                "\u02BB"
            })
    void everyoneWithOneIsFoundWhicheverIsTyped(String typed) {
        assertThat(found(typed)).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"o'briensean", "O\u2019BRIEN SEAN"})
    void theWholeNameFindsItsOwner(String typed) {
        assertThat(found(typed)).containsExactly("O'BRIEN SEAN");
    }

    private static List<String> found(String text) {
        List<Long> ids = Arrays.stream(store.registrations().ids(Selection.search(text)))
                .boxed()
                .toList();
        return store.registrations().summaries(ids).stream().map(Summary::name).toList();
    }
}
