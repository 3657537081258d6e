package confirmdesk.domain.handback;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What belongs into a hand-back, and what a refusal does. Source: issue "Every rule of the registration guide", point 9. */
class HandoverTest {

    private static final Instant AT = Instant.parse("2023-01-05T08:00:00Z");

    /** now, told (- for never), the centre's answer (- for none): the mark, and why it is due (- if it isn't). */
    @ParameterizedTest
    @CsvSource({
        "PENDING,   -,         -,        NONE,     -",
        "CONFIRMED, -,         -,        NONE,     FIRST",
        "REJECTED,  -,         -,        NONE,     FIRST",
        "RETURNED,  -,         -,        NONE,     FIRST",
        "CONFIRMED, CONFIRMED, -,        WAITING,  AGAIN",
        "CONFIRMED, CONFIRMED, ACCEPTED, ACCEPTED, -",
        "PAID,      CONFIRMED, ACCEPTED, CHANGED,  CHANGED",
        "REJECTED,  CONFIRMED, -,        CHANGED,  CHANGED",
        "PENDING,   CONFIRMED, ACCEPTED, CHANGED,  WITHDRAWN",
        "PENDING,   CONFIRMED, -,        CHANGED,  WITHDRAWN",
        "PENDING,   PENDING,   -,        WAITING,  WITHDRAWN",
        "PENDING,   PENDING,   ACCEPTED, ACCEPTED, -",
        "PENDING,   CONFIRMED, REFUSED,  REFUSED,  -",
        "REJECTED,  CONFIRMED, REFUSED,  REFUSED,  AGAIN",
        "CONFIRMED, CONFIRMED, REFUSED,  REFUSED,  AGAIN"
    })
    void whatTheCentreKnowsDecidesWhatIsTold(State now, String told, String answer, Mark mark, String turn) {
        Handover handover = new Handover(
                result(now),
                told.equals("-") ? null : handed(1, State.valueOf(told), answer.equals("-") ? null : answer));

        assertThat(handover.mark()).isEqualTo(mark);
        assertThat(handover.turn()).isEqualTo(turn.equals("-") ? Optional.empty() : Optional.of(Turn.valueOf(turn)));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void everythingIsWhateverIsDecided(State state) {
        boolean decided = state != State.PENDING;

        assertThat(new Handover(result(state), null).turnAmongAll().isPresent()).isEqualTo(decided);
        assertThat(new Handover(result(state), handed(1, state, "ACCEPTED"))
                        .turnAmongAll()
                        .isPresent())
                .isEqualTo(decided);
    }

    @Test
    void whoDecidedAndWhenIsNothingNewToTheCentre() {
        Result later = new Result(
                new RegistrationNumber("1"), State.CONFIRMED, List.of(), "", "", "李芳", AT.plusSeconds(60), List.of());

        assertThat(later.told()).isEqualTo(result(State.CONFIRMED).told());
    }

    @Test
    void aReasonAPhotoAndAnEnclosedLineAreNews() {
        Result plain = result(State.RETURNED);
        RegistrationNumber number = plain.number();

        assertThat(List.of(
                        plain.told(),
                        new Result(number, State.RETURNED, List.of("501"), "", "", "", AT, List.of()).told(),
                        new Result(number, State.RETURNED, List.of("501", "502"), "", "", "", AT, List.of()).told(),
                        new Result(number, State.RETURNED, List.of(), "501", "", "", AT, List.of()).told(),
                        new Result(number, State.RETURNED, List.of(), "", "ab", "", AT, List.of()).told(),
                        plain.enclosing(List.of("合并.csv|x")).told()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED,      CONFIRMED,      OPENS",
        "AUTO_CONFIRMED, AUTO_CONFIRMED, OPENS",
        "REJECTED,       REJECTED,       OPENS",
        "WITHDRAWN,      WITHDRAWN,      OPENS",
        "PAID,           PAID,           LEFT",
        "PAID,           CONFIRMED,      LEFT",
        "REJECTED,       CONFIRMED,      LEFT",
        "PENDING,        CONFIRMED,      OPEN_ALREADY",
        "RETURNED,       RETURNED,       OPEN_ALREADY"
    })
    void aRefusalOpensWhatStillIsAsTheCentreWasTold(State now, State told, Refusal refusal) {
        Handed handed = handed(1, told, null);

        assertThat(new Handover(result(now), handed).refusalOf(handed)).isEqualTo(refusal);
    }

    @Test
    void aRefusalOfAnEarlierHandBackOpensNothingThatWasHandedBackSince() {
        Handover twice = new Handover(result(State.CONFIRMED), handed(2, State.CONFIRMED, null));

        assertThat(twice.refusalOf(handed(1, State.CONFIRMED, null))).isEqualTo(Refusal.LEFT);
    }

    private static Result result(State state) {
        return new Result(new RegistrationNumber("1"), state, List.of(), "", "", "王明", AT, List.of());
    }

    private static Handed handed(long export, State state, String answer) {
        return new Handed(export, result(state).told(), answer == null ? null : Answer.valueOf(answer), "");
    }
}
