package confirmdesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.plot.Episode;
import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.desk.demo.plot.Truth;
import confirmdesk.desk.examyear.TableFiles.Parsed;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.tables.CsvTables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison finds of every made-up registration what it was made to be, with all of last year around it. */
class TruthTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 2023})
    void theComparisonFindsWhatWasMade(long seed) {
        List<Episode.Enrolled> enrolled = new ArrayList<>();
        List<LastYearRecord> records = new ArrayList<>();
        new MadeUpBatch(2023, 420, seed).tell(episode -> {
            enrolled.addAll(episode.thisYear());
            episode.lastYear().forEach(e -> records.add(e.record()));
        });
        Comparer comparer = comparer();

        for (Episode.Enrolled one : enrolled) {
            Comparison found =
                    comparer.compare(one.registration(), surroundings(one.registration(), enrolled, records));
            assertThat(found(found)).isEqualTo(one.truth());
        }
    }

    /** Changes are stated only where one record belongs to the registration. */
    private static Truth found(Comparison comparison) {
        return new Truth(
                comparison.number(),
                comparison.outcome(),
                comparison.lastYear(),
                new HashSet<>(comparison.fieldsThatAre(Likeness.CHANGED)),
                comparison.due(),
                comparison.isAutomatic());
    }

    private static Surroundings surroundings(
            Registration registration, List<Episode.Enrolled> enrolled, List<LastYearRecord> records) {
        List<Registration> others = enrolled.stream()
                .map(Episode.Enrolled::registration)
                .filter(other -> !other.number().equals(registration.number()))
                .toList();
        Set<String> theirNumbers =
                others.stream().map(other -> number(other.get(Field.ID_NUMBER))).collect(Collectors.toSet());
        Set<RegistrationNumber> spokenFor = records.stream()
                .filter(record -> theirNumbers.contains(number(record.get(Field.ID_NUMBER))))
                .map(LastYearRecord::number)
                .collect(Collectors.toSet());
        List<Registration> sameNumber = others.stream()
                .filter(other -> number(other.get(Field.ID_NUMBER)).equals(number(registration.get(Field.ID_NUMBER))))
                .toList();
        return new Surroundings(sameNumber, records, spokenFor);
    }

    private static String number(String text) {
        return Normal.of(Field.ID_NUMBER, text);
    }

    private static Comparer comparer() {
        CsvTables tables = new CsvTables();
        return new Comparer(((Parsed.Good) tables.parse(2023, tables.shipped(2023))).examYear());
    }
}
