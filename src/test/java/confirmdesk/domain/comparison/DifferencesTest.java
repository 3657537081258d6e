package confirmdesk.domain.comparison;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Differences" of product.md. */
class DifferencesTest {

    @ParameterizedTest
    @CsvSource({
        "PHONE, +86 139-0000-0001",
        "PHONE, １３９００００ ０００１",
        "EMAIL, SomeOne@Example.COM",
        "BIRTH_DATE, 1990年3月7日",
        "BIRTH_DATE, 19900307",
        "BIRTH_DATE, 1990/3/7",
        "GRADUATION, 2012.7",
        "GRADUATION, 2012年07月",
        "LEVEL, 初级(师)",
        "EMPLOYER, '某某县 人民医院'",
        "EMPLOYER, '\u3000某某县人民医院\u00A0'",
        "YEARS, ９",
        "YEARS, 9年",
        "ID_TYPE, 二代身份证",
    })
    void equalAfterNormalisingIsOnlyWrittenDifferently(Field field, String value) {
        Comparison found = compared(someone().with(field, value), someone());

        assertThat(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)).containsExactly(field);
        assertThat(found.fieldsThatAre(Likeness.CHANGED)).isEmpty();
        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({"9,EQUAL", "10,CHANGED_AS_EXPECTED", "11,CHANGED", "8,CHANGED", "'',CHANGED", "许多,CHANGED"})
    void yearsOfWorkMayGrowByOne(String years, Likeness expected) {
        Comparison found = compared(someone().with(Field.YEARS, years), someone());

        assertThat(found.fieldsThatAre(expected)).contains(Field.YEARS);
        assertThat(found.outcome()).isEqualTo(expected == Likeness.CHANGED ? Outcome.CHANGED : Outcome.UNCHANGED);
        assertThat(found.isAutomatic()).isEqualTo(expected != Likeness.CHANGED);
    }

    @Test
    void whatSomeoneSitsAndTheRegistrationNumberAreNeverCompared() {
        Comparison found =
                compared(someone().with(Field.CHOSEN_BASIC, "是").with(Field.CHOSEN_PRACTICE, "否"), someone());

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.fields())
                .extracting(FieldComparison::field)
                .doesNotContain(Field.REGISTRATION_NUMBER, Field.CHOSEN_BASIC, Field.CHOSEN_PRACTICE);
    }

    @Test
    void codeAndNameOfTheSpecialtyAreListedSeparately() {
        Comparison byName = compared(someone().with(Field.SPECIALTY_NAME, "药剂学"), someone());
        Comparison byCode = compared(someone().with(Field.SPECIALTY_CODE, "203"), someone());

        assertThat(byName.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.SPECIALTY_NAME);
        assertThat(byCode.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.SPECIALTY_CODE);
        assertThat(byName.due().code()).isEqualTo("0011");
        assertThat(byCode.due().code()).isEqualTo("1111");
    }

    @Test
    void aColumnThatOneListDoesNotHaveIsNotCompared() {
        Comparison found = compared(someone().without(Field.TITLE).with(Field.SCHOOLING, "五年"), someone());

        assertThat(found.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(found.fieldsThatAre(Likeness.NOT_COMPARED)).containsExactly(Field.TITLE, Field.SCHOOLING);
        assertThat(found.isAutomatic()).isTrue();
    }

    @Test
    void anEmptyCellIsAValueThatCanChange() {
        Comparison found = compared(someone().with(Field.TITLE, ""), someone());

        assertThat(found.fieldsThatAre(Likeness.CHANGED)).containsExactly(Field.TITLE);
    }

    @Test
    void fieldsStandInTheOrderOfTheList() {
        Person moved = someone()
                .with(Field.TITLE, "药师")
                .with(Field.PHONE, "13900000002")
                .with(Field.ETHNICITY, "回族")
                .with(Field.SITE, "某市");

        assertThat(compared(moved, someone()).fieldsThatAre(Likeness.CHANGED))
                .isEqualTo(List.of(Field.ETHNICITY, Field.PHONE, Field.SITE, Field.TITLE));
    }

    /** Contract, "Files in": known and optional are 档案号 验证码 学制 学历证书编号 单位所属 and the rest. */
    @Test
    void optionalFieldsFollowInTheOrderOfTheContract() {
        List<Field> optional = List.of(
                Field.TITLE,
                Field.FILE_NUMBER,
                Field.SCHOOLING,
                Field.DIPLOMA_NUMBER,
                Field.EMPLOYER_AFFILIATION,
                Field.HEALTH,
                Field.SCHOOL_NOTE,
                Field.EMPLOYER_CLASS);
        Person now = someone();
        Person before = someone();
        for (Field field : optional) {
            now = now.with(field, "某");
            before = before.with(field, "另");
        }

        assertThat(compared(now, before).fieldsThatAre(Likeness.CHANGED)).containsExactlyElementsOf(optional);
    }

    @Test
    void differencesAreGivenWhateverTheOutcome() {
        Person moved = someone().with(Field.PHONE, "13900000002");

        for (Field mark : List.of(Field.ABSENT, Field.DISCIPLINED)) {
            assertThat(compared(moved, someone().with(mark, "是")).fieldsThatAre(Likeness.CHANGED))
                    .containsExactly(Field.PHONE);
        }
    }

    private static Comparison compared(Person now, Person before) {
        return Lists.compared(now.thisYear("202300000000001"), before.lastYear("202200000000001"));
    }
}
