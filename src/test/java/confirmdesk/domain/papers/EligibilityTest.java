package confirmdesk.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.testing.InMemoryTables;
import confirmdesk.domain.Papers;
import confirmdesk.domain.Person;
import confirmdesk.domain.papers.Eligibility.Enough;
import confirmdesk.domain.papers.Eligibility.TooFew;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.requirements.Education;
import confirmdesk.domain.requirements.EligibilityRule;
import confirmdesk.domain.requirements.Requirements;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Education × years of work × level. Source: domain notes, part 4, and the table beside them. */
class EligibilityTest {

    private static final Requirements SHIPPED = InMemoryTables.shipped().requirements();
    private static final Requirements THREE_AFTER_COLLEGE =
            new Requirements(List.of(), List.of(Papers.rule(Education.COLLEGE, 3, "")));

    /** 护师 and 主管护师 by 人社部发〔2021〕51号; 主治医师 without the residency certificate. */
    @ParameterizedTest
    @CsvSource({
        "203,初级（师）,中专,无,5",
        "203,初级（师）,大专,无,3",
        "203,初级（师）,本科,学士,1",
        "368,中级,中专,无,7",
        "368,中级,大专,无,6",
        "368,中级,本科,学士,4",
        "368,中级,硕士研究生,硕士,2",
        "301,中级,中专,无,7",
        "301,中级,大专,无,6"
    })
    void oneYearLessThanTheRuleIsTooFew(String specialty, String level, String education, String degree, int years) {
        Person person = Person.someone()
                .with(Field.SPECIALTY_CODE, specialty)
                .with(Field.LEVEL, level)
                .with(Field.EDUCATION_LEVEL, education)
                .with(Field.DEGREE, degree);

        assertThat(judged(person.with(Field.YEARS, String.valueOf(years)), SHIPPED))
                .isEqualTo(new Enough(years));
        assertThat(judged(person.with(Field.YEARS, String.valueOf(years - 1)), SHIPPED))
                .isInstanceOfSatisfying(
                        TooFew.class,
                        few -> assertThat(few.unmet())
                                .extracting(EligibilityRule::years)
                                .containsExactly(years));
    }

    @Test
    void aDoctorOfNursingNeedsNoYears() {
        Person doctor = Person.someone()
                .with(Field.SPECIALTY_CODE, "368")
                .with(Field.LEVEL, "中级")
                .with(Field.EDUCATION_LEVEL, "博士研究生")
                .with(Field.DEGREE, "博士")
                .with(Field.YEARS, "0");

        assertThat(judged(doctor, SHIPPED)).isEqualTo(new Enough(0));
    }

    @Test
    void aShorterWayThatAsksForACertificateIsSaidToo() {
        Person physician = Person.someone()
                .with(Field.SPECIALTY_CODE, "301")
                .with(Field.LEVEL, "中级")
                .with(Field.EDUCATION_LEVEL, "本科")
                .with(Field.YEARS, "3");

        assertThat(judged(physician, SHIPPED)).isInstanceOfSatisfying(TooFew.class, few -> {
            assertThat(few.unmet()).extracting(EligibilityRule::years).containsExactly(4);
            assertThat(few.met()).extracting(EligibilityRule::condition).containsExactly("规培合格证");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "很久", "3.5", "-1", "300"})
    void yearsThatCannotBeReadGiveNoVerdict(String years) {
        assertThat(judged(college().with(Field.YEARS, years), THREE_AFTER_COLLEGE))
                .isEqualTo(Eligibility.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "２", " 2 年"})
    void yearsAreReadHoweverTheyAreWritten(String years) {
        assertThat(judged(college().with(Field.YEARS, years), THREE_AFTER_COLLEGE))
                .isInstanceOfSatisfying(
                        TooFew.class, few -> assertThat(few.years()).isEqualTo(2));
    }

    @Test
    void whereNoRuleFitsNothingIsSaid() {
        assertThat(judged(college().with(Field.LEVEL, "中级").with(Field.YEARS, "0"), THREE_AFTER_COLLEGE))
                .isEqualTo(Eligibility.UNKNOWN);
        assertThat(judged(college().with(Field.EDUCATION_LEVEL, "").with(Field.DEGREE, ""), THREE_AFTER_COLLEGE))
                .isEqualTo(Eligibility.UNKNOWN);
    }

    private static Person college() {
        return Person.someone().with(Field.EDUCATION_LEVEL, "大专").with(Field.DEGREE, "无");
    }

    private static Eligibility judged(Person person, Requirements requirements) {
        return Eligibility.of(person.thisYear("202300000000001"), requirements);
    }
}
