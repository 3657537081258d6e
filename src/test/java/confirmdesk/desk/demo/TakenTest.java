package confirmdesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.desk.examyear.TableFiles.Parsed;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.files.tables.CsvTables;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An import takes every made-up row. */
class TakenTest {

    @Test
    void noRowIsRefusedAndNoneOfThisYearContradictsItself() {
        CsvTables tables = new CsvTables();
        ExamYear year = ((Parsed.Good) tables.parse(2023, tables.shipped(2023))).examYear();
        RowChecks thisYear = RowChecks.ofThisYear(year);
        RowChecks lastYear = RowChecks.ofLastYear(year);

        new MadeUpBatch(2023, 2_000, 11).tell(episode -> {
            episode.thisYear().forEach(e -> {
                var verdict = thisYear.check(e.registration().answers(), Set.of());
                assertThat(verdict.refused()).isEmpty();
                assertThat(verdict.marked()).isEmpty();
            });
            episode.lastYear()
                    .forEach(e -> assertThat(lastYear.check(e.record().answers(), Set.of())
                                    .refused())
                            .isEmpty());
        });
    }
}
