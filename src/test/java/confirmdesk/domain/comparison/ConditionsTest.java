package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.settling.Settled;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** "Automatic confirmation" and "Subjects due" of product.md; the words and their order are those of the contract. */
class ConditionsTest {

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"PHONE", "EMAIL", "ADDRESS"})
    void contactDataDoNotCount(Field field) {
        assertThat(unmet(someone().with(field, "x"), someone())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {
                "SEX",
                "BIRTH_DATE",
                "ETHNICITY",
                "SITE",
                "LEVEL",
                "SPECIALTY_CODE",
                "SPECIALTY_NAME",
                "EDUCATION_LEVEL",
                "SCHOOL",
                "MAJOR",
                "GRADUATION",
                "DEGREE",
                "EMPLOYER",
                "EMPLOYER_KIND",
                "TITLE"
            })
    void everythingElseCounts(Field field) {
        assertThat(unmet(someone().with(field, "x"), someone())).containsExactly(field.header());
    }

    @Test
    void thisYearsRegionDecides() {
        assertThat(unmet(someone().with(Field.REGION, "云南"), someone())).containsExactly("考区无自动确认", "考区");
        assertThat(unmet(someone(), someone().with(Field.REGION, "云南"))).containsExactly("考区");
    }

    /** Source: the product, "The work", 3: what waits for a person isn't confirmed in one step. */
    @Test
    void whatTheCentreRefusedNeedsAPerson() {
        Surroundings refused = new Surroundings(List.of(), List.of(before(someone())), Set.of(), Settled.NOTHING, true);
        assertThat(words(new Comparer(Years.year()).compare(now(someone()), refused)))
                .containsExactly("需人工核对");
    }

    @Test
    void whoPassedAllIsNeverConfirmedAutomatically() {
        assertThat(unmet(someone(), someone().passing("60", "60", "60", "60"))).containsExactly("上年已全部通过");
    }

    @Test
    void conditionsStandInTheOrderOfTheContract() {
        Person moved = someone().with(Field.NAME, "王芳").with(Field.REGION, "云南").with(Field.TITLE, "药师");

        assertThat(unmet(moved, someone())).containsExactly("非历史考生", "考区无自动确认", "需人工核对", "姓名", "考区", "现任职称");
    }

    @ParameterizedTest
    @CsvSource({"ABSENT", "DISCIPLINED"})
    void whoDidNotTakeTheExamIsNoReturningCandidate(Field mark) {
        assertThat(unmet(someone(), someone().with(mark, "是"))).containsExactly("非历史考生");
    }

    @Test
    void aNewCandidateIsNoReturningOne() {
        assertThat(words(Lists.compared(now(someone())))).containsExactly("非历史考生");
    }

    @Test
    void duplicatesAndSeveralRecordsNeedAPerson() {
        Registration one = now(someone());
        Registration two = someone().thisYear("202300000000002");

        assertThat(words(new Lists(List.of(one, two), List.of()).compare(one))).containsExactly("需人工核对");
        assertThat(words(Lists.compared(one, before(someone()), someone().lastYear("202200000000002"))))
                .containsExactly("需人工核对");
    }

    @Test
    void anotherTypeOfDocumentIsNoReturningCandidate() {
        assertThat(unmet(someone(), someone().with(Field.ID_TYPE, "军官证"))).containsExactly("非历史考生", "证件类型");
    }

    @ParameterizedTest
    @CsvSource({"72,60,59,'',0011", "'','','','',1111", "59.9,60,100,0,1001", "缺考,60,60,60,1000"})
    void subjectsNotPassedOrNotTakenAreDue(
            String basic, String related, String professional, String practice, String due) {
        Person before = someone().passing(basic, related, professional, practice);

        assertThat(Lists.compared(now(someone()), before(before)).due().code()).isEqualTo(due);
    }

    @Test
    void amongSeveralRecordsTheOneOfTheSameExamThatWasTakenDecides() {
        LastYearRecord absent = someone().with(Field.ABSENT, "是").lastYear("202200000000002");
        LastYearRecord otherExam = someone().with(Field.SPECIALTY_CODE, "203").lastYear("202200000000003");
        LastYearRecord again = someone().passing("90", "90", "90", "").lastYear("202200000000004");

        assertThat(due(before(someone()), absent)).isEqualTo("0011");
        assertThat(due(before(someone()), absent, otherExam)).isEqualTo("0011");
        assertThat(due(absent, otherExam)).isEqualTo("1111");
        assertThat(due(before(someone()), again)).isEqualTo("1111");
    }

    @Test
    void theSubjectsChosenAreThoseMarkedYes() {
        assertThat(Lists.compared(now(someone())).chosen().code()).isEqualTo("0011");
    }

    private static String due(LastYearRecord... lastYear) {
        return Lists.compared(now(someone()), lastYear).due().code();
    }

    private static List<String> unmet(Person now, Person before) {
        return words(Lists.compared(now(now), before(before)));
    }

    private static List<String> words(Comparison comparison) {
        return comparison.unmet().stream().map(Unmet::word).toList();
    }

    private static Registration now(Person person) {
        return person.thisYear("202300000000001");
    }

    private static LastYearRecord before(Person person) {
        return person.lastYear("202200000000001");
    }
}
