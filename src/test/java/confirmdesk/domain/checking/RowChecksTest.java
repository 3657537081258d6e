package confirmdesk.domain.checking;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** "Files in" of the contract: what refuses a row and what only marks it. */
class RowChecksTest {

    @Test
    void aSoundRowIsTakenWithoutAMark() {
        assertThat(thisYear(someone(), Set.of())).isEqualTo(new Verdict(List.of(), List.of()));
        assertThat(lastYear(someone())).isEqualTo(new Verdict(List.of(), List.of()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"NAME", "ID_TYPE", "ID_NUMBER", "LEVEL", "SPECIALTY_CODE"})
    void aMissingNeededValueRefusesTheRow(Field field) {
        assertThat(refusals(someone().with(field, " 　"))).containsExactly(field + " check.missing");
        assertThat(refusals(someone().without(field))).containsExactly(field + " check.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 1.10101E+17, check.lostDigits",
        "ID_NUMBER, 1.10101199003e17, check.lostDigits",
        "ID_NUMBER, 110101199003070000, check.lostDigits",
        "ID_NUMBER, 110101199003070340.0, check.lostDigits",
        "ID_NUMBER, 11010119900307034, check.lostDigits",
        "ID_NUMBER, 10101199003070345, check.lostDigits",
        "PHONE, 1.39E+10, check.lostDigits",
        "ID_NUMBER, 110101199003070346, check.wrongCheckDigit",
        "ID_NUMBER, 11010119900307034X, check.wrongCheckDigit",
        "ID_NUMBER, 1101011990030703451, check.wrongForm",
        "ID_NUMBER, 110101********0345, check.wrongForm",
        "ID_NUMBER, 110101199013070349, check.impossibleDateInNumber",
        "BIRTH_DATE, 1990-02-30, check.impossibleDate",
        "BIRTH_DATE, 19901301, check.impossibleDate",
        "GRADUATION, 2012-13, check.impossibleDate",
        "ID_VALID_UNTIL, 2031/4/31, check.impossibleDate",
        "BIRTH_DATE, 三月七日, check.noBirthDate",
        "BIRTH_DATE, 2090-03-07, check.noBirthDate",
        "BIRTH_DATE, 1990-03, check.noBirthDate",
        "CHOSEN_BASIC, 也许, check.unknownYesOrNo",
        "NAME, 吕?明, check.lostCharacters",
        "NAME, 吕？明, check.lostCharacters",
        "NAME, 吕\uFFFD明, check.lostCharacters",
        "LEVEL, 超级, check.unknownLevel",
    })
    void aMistakeRefusesARowOfThisYearAndOnlyMarksOneOfLastYear(Field field, String value, String key) {
        Person mistaken = someone().with(field, value);

        assertThat(refusals(mistaken)).containsExactly(field + " " + key);
        assertThat(lastYear(mistaken).isTaken()).isTrue();
        assertThat(keys(lastYear(mistaken).marked())).contains(field + " " + key);
    }

    /** Whoever is registered at the desk is named by the desk alone: decision record 0021. */
    @ParameterizedTest
    @CsvSource({
        "2023B00001, true",
        "2023B123456, true",
        "2023b00001, true",
        "2023B0001, false",
        "202341010000001, false"
    })
    void aBatchNeverBringsANumberOfTheDesks(String number, boolean refused) {
        Verdict verdict = RowChecks.ofThisYear(Years.year())
                .check(someone().thisYear(number).answers(), Set.of());
        assertThat(keys(verdict.refused()))
                .isEqualTo(refused ? List.of("REGISTRATION_NUMBER check.numberOfDesk") : List.of());
    }

    @Test
    void aNumberCellOfMoreThanFifteenDigitsHasLostSome() {
        assertThat(keys(thisYear(someone(), Set.of(Field.ID_NUMBER)).refused()))
                .containsExactly("ID_NUMBER check.lostDigits");
        assertThat(thisYear(someone(), Set.of(Field.PHONE)).isTaken()).isTrue();
    }

    @Test
    void threeZerosThatFitAreNoLoss() {
        assertThat(refusals(someone().with(Field.ID_NUMBER, "110101195003072000")))
                .isEmpty();
        assertThat(refusals(someone().with(Field.ID_NUMBER, "110101195003073000")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, 吕\uE4C6明, NAME check.privateCharacters",
        "EMPLOYER, 某?县人民医院, EMPLOYER check.lostInText",
        "ID_TYPE, 会员卡, ID_TYPE check.unknownIdType",
        "SEX, 男, SEX check.sex",
        "BIRTH_DATE, 1990-03-08, BIRTH_DATE check.birthDate",
        "SPECIALTY_CODE, 999, SPECIALTY_CODE check.unknownSpecialty",
        "SPECIALTY_NAME, 护理学, SPECIALTY_NAME check.specialtyName",
        "LEVEL, 中级, LEVEL check.level",
    })
    void aContradictionMarksTheRowAndTakesIt(Field field, String value, String expected) {
        Verdict verdict = thisYear(someone().with(field, value), Set.of());

        assertThat(verdict.isTaken()).isTrue();
        assertThat(keys(verdict.marked())).containsExactly(expected);
    }

    @Test
    void anOldNumberIsMarkedAndTaken() {
        Verdict verdict = thisYear(someone().with(Field.ID_NUMBER, "110101900307034"), Set.of());

        assertThat(verdict.refused()).isEmpty();
        assertThat(keys(verdict.marked())).containsExactly("ID_NUMBER check.oldNumber");
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL, 初级(师)",
        "LEVEL, 初级 （师）",
        "ID_TYPE, 身份证",
        "ID_NUMBER, １１０１０１１９９００３０７０３４５",
        "BIRTH_DATE, 1990年3月7日",
        "ID_VALID_UNTIL, 长期"
    })
    void anotherWritingIsNoContradiction(Field field, String value) {
        assertThat(thisYear(someone().with(field, value), Set.of())).isEqualTo(new Verdict(List.of(), List.of()));
    }

    @Test
    void numbersOfOtherDocumentsAreNotJudgedAsResidentNumbers() {
        Person soldier = someone().with(Field.ID_TYPE, "军官证").with(Field.ID_NUMBER, "军字第1234号");

        assertThat(thisYear(soldier, Set.of())).isEqualTo(new Verdict(List.of(), List.of()));
    }

    @Test
    void lastYearsListIsRefusedOnlyWithoutNameOrNumber() {
        assertThat(lastYear(someone().with(Field.NAME, "")).isTaken()).isFalse();
        assertThat(lastYear(someone().with(Field.ID_NUMBER, "")).isTaken()).isFalse();
        assertThat(lastYear(someone().with(Field.LEVEL, "").with(Field.ID_TYPE, ""))
                        .isTaken())
                .isTrue();
    }

    /** The issue, part 2: an unknown 是/否 word refuses the row. Taken either way it would decide who is returning. */
    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"ABSENT", "DISCIPLINED"})
    void aMarkNobodyUnderstandsRefusesTheRowOfLastYearToo(Field mark) {
        assertThat(keys(lastYear(someone().with(mark, "待定")).refused()))
                .containsExactly(mark + " check.unknownYesOrNo");
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, 缺考, true",
        "ABSENT, 是, true",
        "ABSENT, 正常, false",
        "ABSENT, '', false",
        "DISCIPLINED, 违纪, true",
        "DISCIPLINED, 未违纪, false",
    })
    void aMarkMayBeWrittenAsTheThingItself(Field mark, String word, boolean set) {
        LastYearRecord record = someone().with(mark, word).lastYear("202200000000001");

        assertThat(lastYear(someone().with(mark, word))).isEqualTo(new Verdict(List.of(), List.of()));
        assertThat(mark == Field.ABSENT ? record.absent() : record.disciplined())
                .isEqualTo(set);
    }

    @Test
    void theWordForOneMarkSaysNothingInTheColumnOfTheOther() {
        assertThat(lastYear(someone().with(Field.ABSENT, "违纪")).isTaken()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"缺考, true", "' 72.5 ', true", "—, true", "良好, false", "6O, false"})
    void aScoreIsANumberOrAWordForNotTaken(String score, boolean known) {
        assertThat(lastYear(someone().with(Field.SCORE_BASIC, score)).marked().isEmpty())
                .isEqualTo(known);
    }

    @Test
    void theSuggestionForALevelNamesThoseOfTheTable() {
        Finding finding =
                thisYear(someone().with(Field.LEVEL, "超级"), Set.of()).refused().getFirst();

        assertThat(finding.suggestion().arguments()).containsExactly("中级、初级（师）");
    }

    @Test
    void noFindingRepeatsThePersonsValues() {
        Verdict verdict = thisYear(someone().with(Field.ID_NUMBER, "110101199003070346"), Set.of());

        assertThat(verdict.toString()).doesNotContain("110101199003070346");
    }

    private static List<String> refusals(Person person) {
        return keys(thisYear(person, Set.of()).refused());
    }

    private static Verdict thisYear(Person person, Set<Field> numberCells) {
        return RowChecks.ofThisYear(Years.year())
                .check(person.thisYear("202300000000001").answers(), numberCells);
    }

    private static Verdict lastYear(Person person) {
        return RowChecks.ofLastYear(Years.year())
                .check(person.lastYear("202200000000001").answers(), Set.of());
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(f -> f.field() + " " + f.reason().key()).toList();
    }
}
