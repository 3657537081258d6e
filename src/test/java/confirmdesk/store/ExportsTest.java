package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.output.Exports;
import confirmdesk.domain.decision.Act;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final byte[] FIRST = "first list".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aListThatLeftIsGivenBackByteForByteAndStandsInTheLog() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Exports exports = store.exports();
            assertThat(exports.nextNumber()).isEqualTo(1);
            exports.keep(1, Exports.Kind.PAYMENTS, "csv", FIRST, "1 人", Stores.CLERK, Stores.AT);
            exports.keep(2, Exports.Kind.PAYMENTS, "xlsx", new byte[] {0, 1, 2}, "2 人", Stores.CLERK, Stores.AT);
            assertThat(exports.nextNumber()).isEqualTo(3);
            assertThat(exports.find(1)).hasValueSatisfying(kept -> {
                assertThat(kept.bytes()).isEqualTo(FIRST);
                assertThat(kept.kind()).isEqualTo(Exports.Kind.PAYMENTS);
                assertThat(kept.format()).isEqualTo("csv");
                assertThat(kept.at()).isEqualTo(Instant.parse("2023-01-05T08:00:00.123456Z"));
            });
            assertThat(exports.find(3)).isEmpty();
            assertThat(exports.listed(Exports.Kind.PAYMENTS))
                    .extracting(Exports.Listed::number)
                    .containsExactly(2L, 1L);
            // printf 'first list' | sha256sum
            assertThat(exports.listed(Exports.Kind.PAYMENTS).getLast().sha256())
                    .isEqualTo("7bfadbb00e83eb391c4cd6a9c7af188f24f26579649796ebd057737facd0da01");
            assertThat(store.journal().newestBelow(Long.MAX_VALUE, 1))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.act()).isEqualTo(Act.EXPORT_PAYMENTS);
                        assertThat(entry.reason()).isEqualTo("2 人");
                    });
        }
    }
}
