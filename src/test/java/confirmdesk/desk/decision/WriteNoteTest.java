package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.registration.RegistrationNumber;
import org.junit.jupiter.api.Test;

class WriteNoteTest {

    private static final RegistrationNumber ONE = thisYear(1).number();

    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void aNoteIsKeptWithoutTheSpacesAroundIt() {
        desk.add(thisYear(1));

        assertThat(desk.note().write(ONE, "  comes back on Friday \n", CLERK)).isTrue();

        assertThat(file().note()).isEqualTo("comes back on Friday");
    }

    @Test
    void anEmptyNoteRemovesTheOldOne() {
        desk.add(thisYear(1));
        desk.note().write(ONE, "comes back on Friday", CLERK);

        desk.note().write(ONE, " ", CLERK);

        assertThat(file().note()).isEmpty();
    }

    @Test
    void theLogSaysThatANoteWasWrittenButNotWhat() {
        desk.add(thisYear(1));

        desk.note().write(ONE, "comes back on Friday", CLERK);

        assertThat(desk.journal.of(ONE)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.NOTE);
            assertThat(entry.reason()).isEmpty();
        });
    }

    @Test
    void aNoteIsNoDecisionSoWhoLookedBeforeMayStillDecide() {
        desk.add(thisYear(1));
        Look before = Look.at(file());

        desk.note().write(ONE, "comes back on Friday", CLERK);

        assertThat(desk.confirm().confirm(before, Grounds.NONE, CLERK)).isInstanceOf(DecisionResult.Decided.class);
    }

    @Test
    void aNumberThatNobodyHasGetsNoNote() {
        assertThat(desk.note().write(ONE, "comes back on Friday", CLERK)).isFalse();
        assertThat(desk.journal.all()).isEmpty();
    }

    private CaseFile file() {
        return desk.registrations.get(ONE.value());
    }
}
