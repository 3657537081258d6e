package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcomes of product.md, "Same person", sentence by sentence. */
class OutcomeTest {

    @Test
    void whoStandsInNeitherFormLastYearIsNew() {
        Comparison found = Lists.compared(now(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.NEW);
        assertThat(found.lastYear()).isEmpty();
        assertThat(found.due().code()).isEqualTo("1111");
    }

    @Test
    void whoChangedNothingIsUnchanged() {
        Comparison found = Lists.compared(now(someone()), before(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.lastYear()).containsExactly(new RegistrationNumber("202200000000001"));
        assertThat(found.isAutomatic()).isTrue();
    }

    @Test
    void theKeyIsNameAndNumberAfterNormalising() {
        Person spaced = someone().with(Field.NAME, "吕 小　明").with(Field.ID_NUMBER, " １１０１０１１９９００３０７０３４５ ");

        Comparison found = Lists.compared(now(spaced), before(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)).containsExactly(Field.NAME, Field.ID_NUMBER);
    }

    @Test
    void everyOneOfSeveralRegistrationsOfOnePersonIsADuplicate() {
        Registration one = someone().thisYear("202300000000001");
        Registration two = someone().with(Field.NAME, "呂小明").thisYear("202300000000002");
        Lists lists = new Lists(List.of(one, two), List.of(before(someone())));

        assertThat(lists.compare(one).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(lists.compare(two).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(lists.compare(one).lastYear()).isEmpty();
        assertThat(lists.compare(one).fields()).isEmpty();
    }

    @Test
    void twoPeopleUnderOneNumberAreNoDuplicate() {
        Registration one = someone().thisYear("202300000000001");
        Registration two = someone().with(Field.NAME, "王芳").thisYear("202300000000002");
        Lists lists = new Lists(List.of(one, two), List.of(before(someone())));

        assertThat(lists.compare(one).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(lists.compare(two).outcome()).isEqualTo(Outcome.NAME_CHANGED);
    }

    @Test
    void severalRecordsUnderNumberAndNameOrVariantAreAmbiguous() {
        LastYearRecord first = someone().with(Field.NAME, "呂小明").lastYear("202200000000002");
        LastYearRecord second = someone().with(Field.ABSENT, "是").lastYear("202200000000001");

        Comparison found = Lists.compared(now(someone()), first, second);

        assertThat(found.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(found.lastYear()).containsExactly(second.number(), first.number());
        assertThat(found.fields()).isEmpty();
    }

    @Test
    void aRecordOfAnotherNameUnderTheNumberMakesNothingAmbiguous() {
        Comparison found = Lists.compared(
                now(someone()),
                before(someone()),
                someone().with(Field.NAME, "王芳").lastYear("202200000000002"));

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.lastYear()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"是,是,DISCIPLINED", "否,是,DISCIPLINED", "是,否,ABSENT", "１,否,ABSENT"})
    void theMarksOfLastYearComeBeforeEverythingElse(String absent, String disciplined, Outcome expected) {
        Person marked = someone()
                .with(Field.ABSENT, absent)
                .with(Field.DISCIPLINED, disciplined)
                .with(Field.ID_TYPE, "护照")
                .passing("90", "90", "90", "90");

        assertThat(Lists.compared(now(someone()), before(marked)).outcome()).isEqualTo(expected);
    }

    @Test
    void aSingleMissingScoreIsNotAbsence() {
        Person partly = someone().passing("70", "", "", "");

        assertThat(Lists.compared(now(someone()), before(partly)).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void anotherTypeOfDocumentUnderTheSameNumberIsAChangedId() {
        Person officer = someone().with(Field.ID_TYPE, "军官证").passing("90", "90", "90", "90");

        Comparison found = Lists.compared(now(someone()), before(officer));

        assertThat(found.outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(found.lastYear()).hasSize(1);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.ID_TYPE);
        assertThat(found.due().code()).isEqualTo("1111");
    }

    @Test
    void wordsForTheSameTypeAreOneType() {
        Comparison found = Lists.compared(now(someone().with(Field.ID_TYPE, "身份证")), before(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)).containsExactly(Field.ID_TYPE);
    }

    @Test
    void aListWithoutTypesOfDocumentsChangesNone() {
        Comparison found = Lists.compared(now(someone()), before(someone().without(Field.ID_TYPE)));

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void whoPassedAllFourHasPassedAllWhateverElseDiffers() {
        Person passed = someone().passing("60", "61", "90", "60").with(Field.EMPLOYER, "某某药店");

        Comparison found = Lists.compared(now(someone()), before(passed));

        assertThat(found.outcome()).isEqualTo(Outcome.PASSED_ALL);
        assertThat(found.due().code()).isEqualTo("0000");
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.EMPLOYER);
    }

    @Test
    void whoPassedAllFourOfAnotherLevelOrSpecialtyHasChanged() {
        Person passed = someone().passing("60", "60", "60", "60");

        assertThat(Lists.compared(now(passed.with(Field.SPECIALTY_CODE, "203")), before(passed))
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
        assertThat(Lists.compared(now(passed.with(Field.LEVEL, "中级")), before(passed))
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60.0", "６０", " 60 ", "100"})
    void aScoreFromSixtyOnIsPassedHoweverItIsWritten(String score) {
        Person passed = someone().passing(score, "60", "60", "60");

        assertThat(Lists.compared(now(passed), before(passed)).outcome()).isEqualTo(Outcome.PASSED_ALL);
    }

    @Test
    void oneChangedFieldIsEnoughForChangedEvenIfItDoesNotCount() {
        Comparison found = Lists.compared(now(someone().with(Field.PHONE, "13900000002")), before(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(found.isAutomatic()).isTrue();
    }

    @Test
    void anotherWritingOfTheNameIsAVariantAndAPersonMustLook() {
        Comparison found = Lists.compared(now(someone().with(Field.NAME, "呂小明")), before(someone()));

        assertThat(found.outcome()).isEqualTo(Outcome.NAME_VARIANT);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.NAME);
        assertThat(found.isAutomatic()).isFalse();
        assertThat(found.due().code()).isEqualTo("0011");
    }

    @Test
    void aVariantOfSomebodyAbsentStaysAVariantWithAllFourDue() {
        Comparison found = Lists.compared(
                now(someone().with(Field.NAME, "呂小明")), before(someone().with(Field.ABSENT, "是")));

        assertThat(found.outcome()).isEqualTo(Outcome.NAME_VARIANT);
        assertThat(found.due().code()).isEqualTo("1111");
    }

    @Test
    void aVariantWinsOverAReallyDifferentNameUnderTheNumber() {
        Comparison found = Lists.compared(
                now(someone().with(Field.NAME, "呂小明")),
                someone().with(Field.NAME, "王芳").lastYear("202200000000001"),
                someone().lastYear("202200000000002"));

        assertThat(found.outcome()).isEqualTo(Outcome.NAME_VARIANT);
        assertThat(found.lastYear()).containsExactly(new RegistrationNumber("202200000000002"));
    }

    @Test
    void aReallyDifferentNameUnderTheNumberIsANameChanged() {
        Comparison found = Lists.compared(now(someone()), before(someone().with(Field.NAME, "吕晓明")));

        assertThat(found.outcome()).isEqualTo(Outcome.NAME_CHANGED);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.NAME);
        assertThat(found.due().code()).isEqualTo("1111");
    }

    private static Registration now(Person person) {
        return person.thisYear("202300000000001");
    }

    private static LastYearRecord before(Person person) {
        return person.lastYear("202200000000001");
    }
}
