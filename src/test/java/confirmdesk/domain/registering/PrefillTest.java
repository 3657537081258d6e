package confirmdesk.domain.registering;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form takes over from last year, and which subjects it ticks. */
class PrefillTest {

    private static final RegistrationNumber NUMBER = RegistrationNumber.ofDesk(2023, 1);

    private final FormRules rules = new FormRules(Years.year());

    /** The key to last year is name and number, both after normalising: product, "Same person"; domain notes, part 2.1. */
    @ParameterizedTest
    @CsvSource({"吕 小明, 110101199003070345", "吕小明, １１０１０１１９９００３０７０３４５"})
    void lastYearsPagesAreThereWhenNameAndNumberMatch(String name, String number) {
        Form form = look(person(name, number), someone().lastYear("202241010000009"));

        assertThat(form.draft().before().record()).isEqualTo(new RegistrationNumber("202241010000009"));
        assertThat(form.draft().get(Field.EMPLOYER))
                .isEqualTo(someone().values().get(Field.EMPLOYER));
        assertThat(form.draft().get(Field.NAME)).isEqualTo(name);
        assertThat(form.draft().checked()).isEmpty();
    }

    @Test
    void anotherNameOrSeveralRecordsPrefillNothing() {
        assertThat(look(person("吕小红", "110101199003070345"), someone().lastYear("202241010000009"))
                        .draft()
                        .before())
                .isEqualTo(Prefill.NONE);
        assertThat(look(
                                person("吕小明", "110101199003070345"),
                                someone().lastYear("202241010000009"),
                                someone().lastYear("202241010000010"))
                        .draft()
                        .before())
                .isEqualTo(Prefill.NONE);
    }

    /** Otherwise somebody would register with another person's school and phone. */
    @Test
    void aNumberPutRightTakesTheOtherPersonsValuesAwayButNoTypedOnes() {
        Draft wrong = look(person("吕小明", "110101199003070345"), someone().lastYear("202241010000009"))
                .draft()
                .with(Field.SCHOOL, "本人说的学校");

        Draft right =
                look(rules.type(wrong, Field.ID_NUMBER, "11010519491231002X")).draft();

        assertThat(right.before()).isEqualTo(Prefill.NONE);
        assertThat(right.get(Field.EMPLOYER)).isEmpty();
        assertThat(right.get(Field.SCHOOL)).isEqualTo("本人说的学校");
    }

    /** The subjects not passed are ticked, others may be: the 2023 notice, domain notes, part 2.1; roll-over, part 2.4. */
    @Test
    void theSubjectsDueAreTickedUntilThePersonChoosesOtherwise() {
        LastYearRecord passedTwo = someone().passing("72", "60", "59", "").lastYear("202241010000009");
        Draft preset = look(person("吕小明", "110101199003070345"), passedTwo).draft();
        assertThat(chosen(preset)).isEqualTo("0011");

        Draft otherSpecialty = rules.type(preset, Field.SPECIALTY_CODE, "203");
        assertThat(chosen(look(otherSpecialty, passedTwo).draft())).isEqualTo("1111");

        Draft own = rules.type(preset, Field.CHOSEN_BASIC, "是");
        assertThat(chosen(look(rules.type(own, Field.SPECIALTY_CODE, "203"), passedTwo)
                        .draft()))
                .isEqualTo("1011");
    }

    @Test
    void aNewCandidateSitsAllFour() {
        Draft newcomer = rules.type(person("吕小明", "110101199003070345"), Field.SPECIALTY_CODE, "203");
        assertThat(chosen(look(newcomer).draft())).isEqualTo("1111");
    }

    private Form look(Draft draft, LastYearRecord... lastYear) {
        return rules.look(draft, new Surroundings(List.of(), List.of(lastYear), Set.of()));
    }

    private static Draft person(String name, String number) {
        return Draft.empty(NUMBER).with(Field.NAME, name).with(Field.ID_NUMBER, number);
    }

    private static String chosen(Draft draft) {
        return SubjectSet.chosenIn(draft.registration().answers()).code();
    }
}
