package confirmdesk.desk.lists;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExportListTest {

    private final Many found = new Many(1234);
    private final Remembering sheets = new Remembering();
    private final ExportList export = new ExportList(found, sheets);

    @Test
    void writesEverythingThatWasFoundInItsOrder() {
        long written = export.export(Selection.search("张"), 10_000, Path.of("list.csv"));

        assertThat(written).isEqualTo(1234);
        assertThat(sheets.ids)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1234).boxed().toList());
        assertThat(found.largestPage).isLessThanOrEqualTo(500);
    }

    @Test
    void writesNoMoreThanTheLimit() {
        long written = export.print(Selection.search("张"), 3, new ByteArrayOutputStream());

        assertThat(written).isEqualTo(3);
        assertThat(sheets.ids).containsExactly(1L, 2L, 3L);
    }

    /** Takes the lines that would stand in the file. */
    private static final class Remembering implements ListSheets {

        private final List<Long> ids = new ArrayList<>();

        @Override
        public void write(Path file, Consumer<Consumer<Summary>> lines) {
            lines.accept(line -> ids.add(line.id()));
        }

        @Override
        public void print(OutputStream out, Consumer<Consumer<Summary>> lines) {
            lines.accept(line -> ids.add(line.id()));
        }
    }

    /** Finds registrations 1 to n, whatever is looked for. */
    private static final class Many implements Registrations {

        private final int count;
        private int largestPage;

        Many(int count) {
            this.count = count;
        }

        @Override
        public long[] ids(Selection selection) {
            return LongStream.rangeClosed(1, count).toArray();
        }

        @Override
        public List<Summary> summaries(List<Long> ids) {
            largestPage = Math.max(largestPage, ids.size());
            return ids.stream().map(Many::line).toList();
        }

        @Override
        public Map<String, Tick> ticks(RegistrationNumber number) {
            return Map.of();
        }

        @Override
        public Map<QueueLine, Long> counts() {
            return Map.of();
        }

        @Override
        public Optional<CaseFile> open(RegistrationNumber number) {
            return Optional.empty();
        }

        @Override
        public Optional<CaseFile> open(long id) {
            return Optional.empty();
        }

        @Override
        public Optional<LastYearRecord> lastYear(RegistrationNumber number) {
            return Optional.empty();
        }

        @Override
        public void forEach(Consumer<CaseFile> sink) {
            throw new AssertionError("a list needs no case files");
        }

        private static Summary line(long id) {
            return new Summary(
                    id,
                    new RegistrationNumber("2023" + id),
                    "张三",
                    "0000",
                    "",
                    "",
                    "",
                    "",
                    State.PENDING,
                    Outcome.NEW,
                    false,
                    PhotoState.MISSING,
                    "");
        }
    }
}
