package confirmdesk.domain.registering;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.checking.RowChecks;
import confirmdesk.domain.checking.Verdict;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide's form at the desk: domain notes, part 8, and "Files in" of the contract. */
class FormRulesTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.ofDesk(2023, 1);
    private static final Instant NOW = Instant.parse("2023-01-05T02:30:00Z");

    private final FormRules rules = new FormRules(Years.year());

    /** The same mistake refuses a row of a batch and keeps a draft from being submitted: the contract, "Files in". */
    @ParameterizedTest
    @CsvSource({
        "ID_NUMBER, 110101199003070346",
        "ID_NUMBER, 1101011990030703451",
        "ID_NUMBER, 110101199013070349",
        "BIRTH_DATE, 1990-02-30",
        "BIRTH_DATE, 三月七日",
        "GRADUATION, 2012-13",
        "SEX, 男",
        "BIRTH_DATE, 1990-03-08",
        "SPECIALTY_CODE, 999",
        "LEVEL, 中级",
        "SPECIALTY_NAME, 护理学",
        "ID_TYPE, 学生证"
    })
    void whatABatchIsToldIsToldAtTheField(Field field, String value) {
        Person mistaken = someone().with(field, value);
        Verdict ofBatch = RowChecks.ofThisYear(Years.year())
                .check(mistaken.thisYear("202341010000001").answers(), Set.of());

        Verdict told = look(filled(mistaken)).verdict();

        assertThat(keys(ofBatch.refused())).isEqualTo(keys(told.refused()));
        assertThat(keys(told.marked())).containsAll(keys(ofBatch.marked()));
        assertThat(ofBatch.refused().size() + ofBatch.marked().size()).isPositive();
    }

    /** Region and site are chosen first: domain notes, part 8; the rest is what no row can be without. */
    @ParameterizedTest
    @EnumSource(
            value = Field.class,
            names = {"REGION", "SITE", "NAME", "ID_TYPE", "ID_NUMBER", "LEVEL", "SPECIALTY_CODE"})
    void whatIsNeededIsMissedWhereItStands(Field field) {
        Draft lacking = without(filled(someone()), field);

        assertThat(rules.open(look(lacking), Page.of(field)))
                .contains(new Gap(
                        Page.of(field), Message.of("registering.field-open", field, Message.of("check.missingHere"))));
    }

    /** GB 11643-1999: the number says birth date and sex; domain notes, part 7. */
    @Test
    void birthDateAndSexFollowTheNumberAndAreNeverForced() {
        Draft typed = rules.type(Draft.empty(NUMBER), Field.ID_NUMBER, "110101199003070345");
        assertThat(typed.get(Field.BIRTH_DATE)).isEqualTo("1990-03-07");
        assertThat(typed.get(Field.SEX)).isEqualTo("女");

        Draft corrected = rules.type(typed, Field.ID_NUMBER, "11010519491231002X");
        assertThat(corrected.get(Field.BIRTH_DATE)).isEqualTo("1949-12-31");

        Draft own = rules.type(typed, Field.SEX, "男");
        assertThat(rules.type(own, Field.ID_NUMBER, "11010519491231002X").get(Field.SEX))
                .isEqualTo("男");
    }

    @Test
    void nameAndLevelFollowTheSpecialtysCode() {
        Draft typed = rules.type(Draft.empty(NUMBER), Field.SPECIALTY_CODE, "366");
        assertThat(typed.get(Field.SPECIALTY_NAME)).isEqualTo("药学");
        assertThat(typed.get(Field.LEVEL)).isEqualTo("中级");
        assertThat(rules.type(typed, Field.SPECIALTY_CODE, "203").get(Field.LEVEL))
                .isEqualTo("初级（师）");
    }

    /** Every one of several registrations of a person is marked: product, DUPLICATE. */
    @Test
    void anotherRegistrationOfThisYearIsToldAtTheNumber() {
        Registration other = someone().thisYear("202341010000001");
        Form form = rules.look(filled(someone()), new Surroundings(List.of(other), List.of(), Set.of()));

        assertThat(form.sameNumber()).containsExactly(other.number());
        assertThat(keys(form.verdict().marked())).contains("ID_NUMBER registering.duplicate");
        assertThat(form.verdict().isTaken()).isTrue();
    }

    /** Diploma and years count to 31 December of the year before the exam: domain notes, part 4. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-31, ''",
        "2023-01, GRADUATION registering.late",
        "去年夏天, GRADUATION registering.no-date",
        "'', ''"
    })
    void aDiplomaAfterTheCutOffIsTold(String date, String told) {
        List<String> marks = keys(
                look(filled(someone().with(Field.GRADUATION, date))).verdict().marked());
        assertThat(marks).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void everyPageIsCheckedOffBeforeItIsSubmittedAndAChangeTakesTheMarkOff() {
        Draft done = checkedOff(filled(someone()));
        assertThat(rules.open(look(done))).isEmpty();

        Draft changed = rules.type(done, Field.EMPLOYER, "另一家医院");

        assertThat(rules.open(look(changed)))
                .containsExactly(new Gap(Page.WORK, Message.of("registering.page-open", Page.WORK)));
        assertThat(rules.check(look(changed), Page.WORK).checked()).containsExactlyInAnyOrder(Page.values());
    }

    /** Notice and integrity statement are accepted first, with the time: the guide's order, domain notes, parts 1.5 and 8. */
    @Test
    void withoutBothAcceptancesTheFirstPageStaysOpen() {
        Draft draft = filled(someone()).accepting(new Acceptance(NOW, null));
        assertThat(rules.check(look(draft), Page.START).checked()).isEmpty();

        Draft both = draft.accepting(new Acceptance(NOW, NOW));
        Draft checked = rules.check(look(both), Page.START);
        assertThat(checked.checked()).containsExactly(Page.START);
        assertThat(checked.accepting(new Acceptance(NOW, null)).checked()).isEmpty();
    }

    @Test
    void aPhotoIsConfirmedReplacedOrPutOffInSoManyWords() {
        Draft draft = filled(someone());
        assertThat(rules.check(look(draft), Page.PHOTO).checked()).isEmpty();
        assertThat(rules.check(look(draft.with(PhotoChoice.LATER)), Page.PHOTO).checked())
                .containsExactly(Page.PHOTO);
    }

    /** An empty field of the form is an empty cell: it differs from what last year's list says. */
    @Test
    void whatIsLeftEmptyIsAnEmptyCell() {
        Answers answers = without(filled(someone()), Field.TITLE).registration().answers();
        assertThat(answers.has(Field.TITLE)).isTrue();
        assertThat(answers.get(Field.TITLE)).isEmpty();
    }

    private Draft checkedOff(Draft draft) {
        Draft now = draft.accepting(new Acceptance(NOW, NOW)).with(PhotoChoice.LATER);
        for (Page page : Page.values()) {
            now = rules.check(look(now), page);
        }
        return now;
    }

    private Form look(Draft draft, LastYearRecord... lastYear) {
        return rules.look(draft, new Surroundings(List.of(), List.of(lastYear), Set.of()));
    }

    private static Draft filled(Person person) {
        Draft draft = Draft.empty(NUMBER);
        for (Map.Entry<Field, String> entry : person.values().entrySet()) {
            if (Page.allFields().contains(entry.getKey())) {
                draft = draft.with(entry.getKey(), entry.getValue());
            }
        }
        return draft;
    }

    private static Draft without(Draft draft, Field field) {
        return draft.with(field, " ");
    }

    private static List<String> keys(Collection<Finding> findings) {
        return findings.stream().map(f -> f.field() + " " + f.reason().key()).toList();
    }
}
