package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.comparison.Evidence.Kind;
import confirmdesk.domain.comparison.Evidence.Sign;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** "Changed ID" of product.md. */
class ChangedIdTest {

    private static final RegistrationNumber BEFORE = new RegistrationNumber("202200000000001");

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"PHONE", "EMAIL", "ADDRESS"})
    void onePieceOfEvidenceIsEnough(Field agreeing) {
        Person other = stranger().with(agreeing, someone().values().get(agreeing));

        Comparison found = compared(other, someone());

        assertThat(found.outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(found.lastYear()).containsExactly(BEFORE);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).contains(Field.ID_NUMBER);
        assertThat(found.due().code()).isEqualTo("1111");
        assertThat(found.isAutomatic()).isFalse();
    }

    @Test
    void schoolMajorAndGraduationTogetherAreEvidence() {
        Person schooled =
                stranger().with(Field.SCHOOL, "某某医学院").with(Field.MAJOR, "药学").with(Field.GRADUATION, "2012年7月");

        assertThat(compared(schooled, someone()).outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(compared(schooled.with(Field.MAJOR, "护理学"), someone()).outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void theUnitAloneIsNotEnough() {
        Person colleague = stranger().with(Field.EMPLOYER, someone().values().get(Field.EMPLOYER));

        assertThat(compared(colleague, someone()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void whoOnlySharesNameSexAndBirthDateIsSomebodyElse() {
        assertThat(compared(stranger(), someone()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void emptyValuesAreNoEvidence() {
        Person silent = stranger().with(Field.PHONE, "").with(Field.EMAIL, " ").with(Field.ADDRESS, "");
        Person before = someone().with(Field.PHONE, "").with(Field.EMAIL, "").with(Field.ADDRESS, "");

        assertThat(compared(silent, before).outcome()).isEqualTo(Outcome.NEW);
    }

    @ParameterizedTest
    @CsvSource({"NAME, 王芳", "SEX, 男", "BIRTH_DATE, 1990-03-08"})
    void nameSexAndBirthDateMustBeEqual(Field field, String value) {
        Person caller = stranger().with(Field.PHONE, "13900000001").with(field, value);

        assertThat(compared(caller, someone()).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void theNameMayBeAVariant() {
        Person caller = stranger().with(Field.PHONE, "13900000001").with(Field.NAME, "呂小明");

        Comparison found = compared(caller, someone());

        assertThat(found.outcome()).isEqualTo(Outcome.ID_CHANGED);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).startsWith(Field.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "110101199003070345, 110101900307034",
        "110101199003070345, 110101199003070385",
        "110101199003070345, 11010119900307034X",
        "E12345678, E12345679",
    })
    void nearlyTheSameNumberIsEvidenceEvenIfSexAndBirthDateDiffer(String now, String before) {
        Person other = stranger()
                .with(Field.SEX, "男")
                .with(Field.BIRTH_DATE, "1991-01-01")
                .with(Field.ID_NUMBER, now);

        assertThat(compared(other, someone().with(Field.ID_NUMBER, before)).outcome())
                .isEqualTo(Outcome.ID_CHANGED);
        assertThat(compared(other.with(Field.ID_NUMBER, before), someone().with(Field.ID_NUMBER, now))
                        .outcome())
                .isEqualTo(Outcome.ID_CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "110101199003070345, 110101199003070386",
        "110101199003070345, 110101900307035",
        "110101199003070345, 110101199003070354",
        "E12345678, G12345678",
        "E12345678, E1234567",
    })
    void numbersFurtherApartAreNone(String now, String before) {
        Person other = stranger().with(Field.ID_NUMBER, now);

        assertThat(compared(other, someone().with(Field.ID_NUMBER, before)).outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void aRecordThatBelongsByItsNumberToAnotherRegistrationIsNotSuggested() {
        Registration caller = stranger().with(Field.PHONE, "13900000001").thisYear("202300000000001");
        Registration owner = someone().with(Field.NAME, "王芳").thisYear("202300000000002");
        Lists lists = new Lists(List.of(caller, owner), List.of(before(someone())));

        assertThat(lists.compare(caller).outcome()).isEqualTo(Outcome.NEW);
        assertThat(lists.compare(owner).outcome()).isEqualTo(Outcome.NAME_CHANGED);
    }

    @Test
    void severalSuggestionsStandInAscendingOrderWithoutDifferences() {
        Registration caller = stranger().with(Field.PHONE, "13900000001").thisYear("202300000000001");
        LastYearRecord later = someone().lastYear("202200000000009");
        LastYearRecord earlier = someone().with(Field.ID_NUMBER, "E1").lastYear("202200000000002");

        Comparison found = Lists.compared(caller, later, earlier);

        assertThat(found.lastYear()).containsExactly(earlier.number(), later.number());
        assertThat(found.fields()).isEmpty();
        assertThat(found.evidence()).extracting(Evidence::lastYear).isEqualTo(found.lastYear());
    }

    @Test
    void aNameUnderTheNumberComesBeforeASuggestion() {
        Registration person = someone().thisYear("202300000000001");
        LastYearRecord otherName = someone().with(Field.NAME, "王芳").lastYear("202200000000002");
        LastYearRecord otherNumber =
                someone().with(Field.ID_NUMBER, "110101900307034").lastYear("202200000000003");

        Comparison found = Lists.compared(person, otherNumber, otherName);

        assertThat(found.outcome()).isEqualTo(Outcome.NAME_CHANGED);
        assertThat(found.lastYear()).containsExactly(otherName.number());
    }

    @Test
    void evidenceIsGivenForAndAgainst() {
        Person caller = stranger().with(Field.PHONE, "13900000001").with(Field.ADDRESS, "");

        List<Sign> signs = compared(caller, someone()).evidence().getFirst().signs();

        assertThat(signs)
                .contains(new Sign(Kind.NAME, true), new Sign(Kind.PHONE, true), new Sign(Kind.EMAIL, false))
                .contains(new Sign(Kind.ID_NUMBER, false), new Sign(Kind.EMPLOYER, false))
                .extracting(Sign::kind)
                .doesNotContain(Kind.ADDRESS);
    }

    /** Same name, sex and birth date as someone, everything else different. */
    private static Person stranger() {
        return someone()
                .with(Field.ID_TYPE, "护照")
                .with(Field.ID_NUMBER, "E00000001")
                .with(Field.PHONE, "13900000099")
                .with(Field.EMAIL, "other@example.com")
                .with(Field.ADDRESS, "别处2号")
                .with(Field.SCHOOL, "别的学校")
                .with(Field.EMPLOYER, "别的单位");
    }

    private static Comparison compared(Person now, Person before) {
        return Lists.compared(now.thisYear("202300000000001"), before(before));
    }

    private static LastYearRecord before(Person person) {
        return person.lastYear(BEFORE.value());
    }
}
