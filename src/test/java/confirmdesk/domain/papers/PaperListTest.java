package confirmdesk.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.testing.InMemoryTables;
import confirmdesk.domain.Papers;
import confirmdesk.domain.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.domain.requirements.Requirements;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which papers a candidate brings; the shipped rows by domain notes, part 1.5, which cites a source for each. */
class PaperListTest {

    private static final Tick SEEN = new Tick(new Clerk("王明"), Instant.parse("2023-01-05T02:30:00Z"));
    private static final Requirements SHIPPED = InMemoryTables.shipped().requirements();

    @Test
    void everybodyBringsFormIdCardAndDiploma() {
        assertThat(codes(Person.someone(), Outcome.NEW)).contains("11", "12", "13");
        assertThat(codes(Person.someone(), Outcome.UNCHANGED)).contains("11", "12", "13");
    }

    @ParameterizedTest
    @CsvSource({
        "301,中级,21",
        "365,中级,21",
        "203,初级（师）,22",
        "204,初级(师),22",
        "368,中级,22",
        "374,中级,22",
    })
    void physiciansAndNursesBringTheirLicence(String specialty, String level, String paper) {
        assertThat(codes(of(specialty, level), Outcome.NEW)).contains(paper);
    }

    @ParameterizedTest
    @CsvSource({"366,中级", "300,中级", "202,初级（师）", "375,中级"})
    void othersBringNone(String specialty, String level) {
        assertThat(codes(of(specialty, level), Outcome.NEW)).doesNotContain("21", "22");
    }

    @Test
    void theLowerTitleIsAskedForTheMiddleLevelAndForTheJuniorOneAfterVocationalSchool() {
        Person vocational = of("201", "初级（师）").with(Field.EDUCATION_LEVEL, "中专").with(Field.DEGREE, "无");

        assertThat(codes(of("366", "中级"), Outcome.NEW)).contains("32").doesNotContain("31");
        assertThat(codes(vocational, Outcome.NEW)).contains("31").doesNotContain("32");
        assertThat(codes(of("201", "初级（师）"), Outcome.NEW)).doesNotContain("31", "32");
    }

    @Test
    void onlyStaffOfNonPublicInstitutionsBringTheInstitutionsLicence() {
        assertThat(codes(Person.someone().with(Field.EMPLOYER_KIND, "民营医院"), Outcome.NEW))
                .contains("51");
        assertThat(codes(Person.someone(), Outcome.NEW)).doesNotContain("51");
    }

    @Test
    void returningCandidatesBringLastYearsScoresAndThoseWithAnotherIdTheProof() {
        assertThat(codes(Person.someone(), Outcome.CHANGED)).contains("61").doesNotContain("71");
        assertThat(codes(Person.someone(), Outcome.ID_CHANGED)).contains("71").doesNotContain("61");
        assertThat(codes(Person.someone(), Outcome.ABSENT)).doesNotContain("61", "71");
    }

    @Test
    void whatIsNotNeededIsListedButNeverMissed() {
        PaperList papers = list(Map.of("11", SEEN));

        assertThat(papers.lines()).hasSize(4);
        assertThat(papers.missing()).extracting(Paper::code).containsExactly("12", "61");
        assertThat(papers.counted()).isEqualTo("材料 1/3");
        assertThat(list(Map.of("11", SEEN, "12", SEEN, "61", SEEN)).missing()).isEmpty();
    }

    @Test
    void whereNothingIsNeededNothingIsCounted() {
        assertThat(PaperList.NONE.counted()).isEmpty();
    }

    private static PaperList list(Map<String, Tick> ticks) {
        return PaperList.of(Person.someone().thisYear("202300000000001"), Outcome.CHANGED, Papers.FOUR, ticks);
    }

    private static Person of(String specialty, String level) {
        return Person.someone().with(Field.SPECIALTY_CODE, specialty).with(Field.LEVEL, level);
    }

    private static List<String> codes(Person person, Outcome outcome) {
        return PaperList.of(person.thisYear("202300000000001"), outcome, SHIPPED, Map.of()).lines().stream()
                .map(line -> line.paper().code())
                .toList();
    }
}
