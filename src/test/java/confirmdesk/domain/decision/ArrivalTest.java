package confirmdesk.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newer record re-opens a decision only if a field that counts changed. */
class ArrivalTest {

    private static final Registration KNOWN = Person.someone().thisYear("202300000000001");

    @ParameterizedTest
    @EnumSource(State.class)
    void theSameRecordIsTheSameInEveryState(State state) {
        assertThat(arrival(Person.someone(), state)).isEqualTo(Arrival.SAME);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONFIRMED", "REJECTED"})
    void aCountingFieldReopensWhatAPersonDecided(State state) {
        assertThat(arrival(Person.someone().with(Field.EMPLOYER, "另一医院"), state))
                .isEqualTo(Arrival.REOPENS);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONFIRMED", "REJECTED"})
    void aPhoneNumberReopensNothing(State state) {
        assertThat(arrival(Person.someone().with(Field.PHONE, "13900000002"), state))
                .isEqualTo(Arrival.CHANGED);
    }

    @Test
    void anotherWritingReopensNothing() {
        assertThat(arrival(Person.someone().with(Field.EMPLOYER, "某某县 人民医院"), State.CONFIRMED))
                .isEqualTo(Arrival.CHANGED);
        assertThat(arrival(Person.someone().with(Field.ID_TYPE, "二代身份证"), State.CONFIRMED))
                .isEqualTo(Arrival.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"AUTO_CONFIRMED", "PAID"})
    void whatIsFinalIsOnlyShown(State state) {
        assertThat(arrival(Person.someone().with(Field.EMPLOYER, "另一医院"), state))
                .isEqualTo(Arrival.CHANGED_THOUGH_FINAL);
    }

    @Test
    void aNewerRecordBringsAReturnedOneBack() {
        assertThat(arrival(Person.someone().with(Field.PHONE, "13900000002"), State.RETURNED))
                .isEqualTo(Arrival.REOPENS);
    }

    /** Whatever its other fields say, and whatever was decided. */
    @ParameterizedTest
    @EnumSource(State.class)
    void anEarlierVersionOfTheFormIsOlderInEveryState(State state) {
        Registration fifth = Person.someone().with(Field.FORM_CODE, "88012605").thisYear("202300000000001");
        Person third = Person.someone().with(Field.FORM_CODE, "88012603").with(Field.EMPLOYER, "另一医院");

        assertThat(arrival(third.thisYear("202300000000001"), fifth, state)).isEqualTo(Arrival.OLDER);
    }

    private static Arrival arrival(Person newer, State state) {
        return arrival(newer.thisYear("202300000000001"), KNOWN, state);
    }

    private static Arrival arrival(Registration newer, Registration known, State state) {
        return Arrival.of(newer, known, state, FieldChange.between(known.answers(), newer.answers(), Years.year()));
    }
}
