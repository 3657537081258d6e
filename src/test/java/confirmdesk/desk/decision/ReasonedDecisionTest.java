package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult.Decided;
import confirmdesk.desk.decision.DecisionResult.DecidedElsewhere;
import confirmdesk.desk.decision.DecisionResult.NotFound;
import confirmdesk.desk.decision.DecisionResult.ReasonMissing;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rejecting and returning. */
class ReasonedDecisionTest {

    private static final RegistrationNumber ONE = thisYear(1).number();

    private final InMemoryDesk desk = new InMemoryDesk();

    /** The two decisions that need a reason of the shipped table. */
    enum Kind {
        REJECT(State.REJECTED),
        RETURN(State.RETURNED);

        private final State state;

        Kind(State state) {
            this.state = state;
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKnownReasonDecidesAndIsLogged(Kind kind) {
        desk.add(thisYear(1));

        DecisionResult result = decide(kind, Look.at(file()), List.of("101", "501"), "diploma missing");

        assertThat(result).isEqualTo(new Decided(ONE, kind.state));
        assertThat(file().state()).isEqualTo(kind.state);
        assertThat(file().lastDecision().reasonCodes()).containsExactly("101", "501");
        assertThat(desk.journal.of(ONE)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.valueOf(kind.name()));
            assertThat(entry.to()).isEqualTo(kind.state);
            assertThat(entry.reason()).startsWith("101|501 diploma missing 材料 0/");
        });
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void withoutAReasonNothingIsDecided(Kind kind) {
        desk.add(thisYear(1));
        var before = desk.everything();

        assertThat(decide(kind, Look.newest(ONE), List.of(), "own words only")).isEqualTo(new ReasonMissing(List.of()));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void unknownReasonsAreNamedInOrderAndNothingIsDecided(Kind kind) {
        desk.add(thisYear(1));
        var before = desk.everything();

        assertThat(decide(kind, Look.newest(ONE), List.of("XYZ", "101", "000"), ""))
                .isEqualTo(new ReasonMissing(List.of("000", "XYZ")));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNumberThatNobodyHasIsNotFound(Kind kind) {
        assertThat(decide(kind, Look.newest(ONE), List.of("101"), "")).isEqualTo(new NotFound(ONE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsConfirmedIsNotTurnedDown(Kind kind) {
        desk.add(thisYear(1));
        desk.confirm().confirm(Look.newest(ONE), Grounds.NONE, CLERK);
        var before = desk.everything();

        assertThat(decide(kind, Look.newest(ONE), List.of("101"), "")).isEqualTo(new DecidedElsewhere(State.CONFIRMED));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aVersionThatMovedOnIsNotDecidedAbout(Kind kind) {
        desk.add(thisYear(1));
        CaseFile looked = file();
        decide(Kind.RETURN, Look.newest(ONE), List.of("501"), "");
        var before = desk.everything();

        assertThat(decide(kind, Look.at(looked), List.of("101"), "")).isEqualTo(new DecidedElsewhere(State.RETURNED));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aReturnedOneCanBeRejected() {
        desk.add(thisYear(1));
        decide(Kind.RETURN, Look.newest(ONE), List.of("501"), "");

        assertThat(decide(Kind.REJECT, Look.newest(ONE), List.of("101"), ""))
                .isEqualTo(new Decided(ONE, State.REJECTED));
    }

    @Test
    void theLogShowsOwnWordsWithoutThePerson() {
        desk.add(thisYear(1));
        String name = person(1).values().get(Field.NAME);

        decide(Kind.REJECT, Look.newest(ONE), List.of("999"), name + " phones from 13912345678");

        assertThat(desk.journal.of(ONE).getFirst().reason())
                .startsWith("999 ")
                .contains("phones from")
                .doesNotContain(name, "13912345678");
    }

    @Test
    void aReasonGivenTwiceStandsInTheLogOnce() {
        desk.add(thisYear(1));

        decide(Kind.REJECT, Look.newest(ONE), List.of("501", "101", "501"), "");

        assertThat(desk.journal.of(ONE).getFirst().reason()).startsWith("501|101 材料");
    }

    private DecisionResult decide(Kind kind, Look look, List<String> codes, String text) {
        return switch (kind) {
            case REJECT -> desk.reject().reject(look, codes, text, CLERK);
            case RETURN -> desk.sendBack().sendBack(look, codes, text, CLERK);
        };
    }

    private CaseFile file() {
        return desk.registrations.get(ONE.value());
    }
}
