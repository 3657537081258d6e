package confirmdesk.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the domain notes, part 2.4; the numbers in brackets are its sources. */
class RollOverTest {

    /** Pass 2 in 2023, pass 3 of 4 in 2024 without the missing one: in 2025 only the one not passed in 2024 [50][51]. */
    @Test
    void onlyWhatWasNotPassedLastYearIsDueWhateverWasPassedBefore() {
        assertThat(due(passing("70", "70", "70", "50"), "1100")).isEqualTo("0001");
    }

    /** Pass A, B in 2025 and only C of C, D in 2026: in 2027 A, B, D [50][51]. */
    @Test
    void whatWasPassedTwoYearsAgoIsDueAgain() {
        assertThat(due(passing("", "", "66", "58"), "1100")).isEqualTo("1101");
    }

    /** All four within two consecutive exam years: nothing is left [48][49]. */
    @Test
    void whoPassedTheRestLastYearHasNothingLeft() {
        Person person = passing("", "", "66", "60");
        Comparison found = compared(person.with(Field.PASSED_BEFORE, "1100"));

        assertThat(found.due().code()).isEqualTo("0000");
        assertThat(found.outcome()).isEqualTo(Outcome.PASSED_ALL);
        assertThat(found.unmet()).contains(Unmet.Condition.PASSED_ALL);
        assertThat(compared(person).due().code()).isEqualTo("1100");
    }

    /** A later worse mark does not cancel an earlier pass inside the window [50]. */
    @Test
    void aWorseMarkDoesNotCancelAnEarlierPass() {
        assertThat(due(passing("41", "", "66", "60"), "1100")).isEqualTo("0000");
    }

    /** Pass mark 60 of 100 in each subject [52][53]. */
    @ParameterizedTest
    @CsvSource({"60,0", "59.5,1", "59,1", "100,0"})
    void sixtyIsPassed(String mark, String due) {
        assertThat(compared(passing(mark, "70", "70", "10")).due().code()).isEqualTo(due + "001");
    }

    /** Passes of different specialties are never added up [48][49]. */
    @Test
    void aPassOfAnotherSpecialtyIsNotAddedUp() {
        Person person = passing("", "", "66", "60").with(Field.PASSED_BEFORE, "1100");

        assertThat(compared(person.with(Field.SPECIALTY_BEFORE, "203")).due().code())
                .isEqualTo("1100");
        assertThat(compared(person.with(Field.SPECIALTY_BEFORE, "201")).due().code())
                .isEqualTo("0000");
    }

    /** Change of specialty or level: nothing rolls over [1][48]. */
    @Test
    void anotherSpecialtyOrLevelMeansAllFour() {
        Person before = passing("70", "70", "50", "50").with(Field.PASSED_BEFORE, "0011");

        assertThat(dueIn(before, before.with(Field.SPECIALTY_CODE, "203"))).isEqualTo("1111");
        assertThat(dueIn(before, before.with(Field.LEVEL, "中级"))).isEqualTo("1111");
    }

    /** 2020: 士 109 and 110, 师 211 and 212 were merged; marks of 2019 roll over, the rest is taken in the merged one [54]. */
    @ParameterizedTest
    @CsvSource({"110,109,0011", "109,109,0011", "212,211,0011", "211,211,0011", "110,211,1111", "212,109,1111"})
    void mergedSpecialtiesCountAsOne(String before, String now, String due) {
        Person person = passing("70", "60", "59", "");

        assertThat(dueIn(person.with(Field.SPECIALTY_CODE, before), person.with(Field.SPECIALTY_CODE, now)))
                .isEqualTo(due);
    }

    /** The pass of the year before counts through the merge of the specialties too [54]. */
    @Test
    void aPassUnderTheFormerCodeCountsInTheWindow() {
        Person person = passing("", "", "66", "60")
                .with(Field.SPECIALTY_CODE, "109")
                .with(Field.SPECIALTY_BEFORE, "110")
                .with(Field.PASSED_BEFORE, "基础知识、相关专业知识");

        assertThat(compared(person).due().code()).isEqualTo("0000");
    }

    /** 缺考 and 违纪: no history [1]. */
    @Test
    void whoWasAbsentSitsAllFour() {
        assertThat(due(passing("", "", "", "").with(Field.ABSENT, "是"), "1100")).isEqualTo("1111");
    }

    /** The batch may carry what last year's list doesn't. */
    @Test
    void theBatchMayCarryThePassesOfTheYearBefore() {
        Person person = passing("", "", "66", "60");
        var thisYear = person.thisYear("202341010000001");
        var told = new confirmdesk.domain.registration.Registration(
                thisYear.number(), thisYear.answers().with(Field.PASSED_BEFORE, "1100"));

        assertThat(Lists.compared(told, person.lastYear("202241010000001"))
                        .due()
                        .code())
                .isEqualTo("0000");
    }

    @Test
    void whatCannotBeReadCountsAsNothing() {
        assertThat(due(passing("", "", "66", "60"), "前两科")).isEqualTo("1100");
    }

    private static String due(Person person, String before) {
        return compared(person.with(Field.PASSED_BEFORE, before)).due().code();
    }

    private static Comparison compared(Person person) {
        return Lists.compared(person.thisYear("202341010000001"), person.lastYear("202241010000001"));
    }

    private static String dueIn(Person before, Person now) {
        return Lists.compared(now.thisYear("202341010000001"), before.lastYear("202241010000001"))
                .due()
                .code();
    }

    private static Person passing(String basic, String related, String professional, String practice) {
        return Person.someone().passing(basic, related, professional, practice);
    }
}
