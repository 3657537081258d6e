package confirmdesk.desk.papers;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.People;
import confirmdesk.domain.Papers;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Warning;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Papers on the desk, and what decisions make of them. */
class TickPaperTest {

    private static final RegistrationNumber ONE = new RegistrationNumber(People.number(2023, 1));
    private static final Optional<LocalDate> THE_20TH = Optional.of(LocalDate.of(2023, 1, 20));

    private final InMemoryDesk desk = new InMemoryDesk(Years.asking(
            Years.withReasons(List.of(new Reason("3", "材料", "材料不齐", "papers missing", true))), Papers.FOUR));
    private final TickPaper ticking = desk.tickPaper();

    @BeforeEach
    void somebodyNewIsThere() {
        desk.add(People.thisYear(1));
    }

    @Test
    void aTickIsKeptWithItsTimeAndPerson() {
        assertThat(ticking.turn(ONE, "12", CLERK)).isInstanceOf(TickPaper.Kept.class);

        assertThat(papers().find("12").orElseThrow().tick()).contains(new Tick(CLERK, desk.clock.instant()));
        assertThat(papers().find("11").orElseThrow().tick()).isEmpty();
        assertThat(desk.journal.of(ONE)).isEmpty();
    }

    @Test
    void turnedTwiceItIsAsBefore() {
        ticking.turn(ONE, "12", CLERK);
        ticking.turn(ONE, "12", CLERK);

        assertThat(papers().seen()).isZero();
    }

    @Test
    void whatIsNotAskedIsNotTicked() {
        assertThat(ticking.turn(ONE, "61", CLERK)).isEqualTo(new TickPaper.NotAsked("61"));
        assertThat(ticking.turn(new RegistrationNumber("2023999"), "11", CLERK)).isEqualTo(new TickPaper.NotFound());
    }

    @Test
    void missingPapersOnlyWarn() {
        assertThat(warnings()).contains(Warning.PAPERS_NOT_TICKED);
        assertThat(desk.confirm().confirm(Look.newest(ONE), Grounds.NONE, CLERK))
                .isEqualTo(new DecisionResult.Decided(ONE, State.CONFIRMED));
        assertThat(desk.journal.of(ONE).getLast().reason()).isEqualTo("材料 0/2");
    }

    @Test
    void withAllOfThemThereIsNothingToWarnOfAndTheLogCountsThem() {
        ticking.turn(ONE, "11", CLERK);
        ticking.turn(ONE, "12", CLERK);

        assertThat(warnings()).doesNotContain(Warning.PAPERS_NOT_TICKED);
        desk.confirm().confirm(Look.newest(ONE), Grounds.NONE, CLERK);
        assertThat(desk.journal.of(ONE).getLast().reason()).isEqualTo("材料 2/2");
    }

    @Test
    void afterTheDecisionTheyStayAsTheyWereDecidedOn() {
        desk.confirm().confirm(Look.newest(ONE), Grounds.NONE, CLERK);

        assertThat(ticking.turn(ONE, "11", CLERK)).isEqualTo(new TickPaper.NotOpen(State.CONFIRMED));
        assertThat(papers().seen()).isZero();
    }

    @Test
    void whoIsSentBackIsAskedForWhatIsMissingByADay() {
        ticking.turn(ONE, "11", CLERK);

        desk.sendBack().sendBack(Look.newest(ONE), List.of("3"), "", THE_20TH, CLERK);

        assertThat(file().lastDecision().recall()).contains(new Recall(LocalDate.of(2023, 1, 20), List.of("12")));
        assertThat(desk.journal.of(ONE).getLast().reason()).isEqualTo("3 材料 1/2 限 2023-01-20");
    }

    @Test
    void withoutADayItIsAWeekFromToday() {
        desk.sendBack().sendBack(Look.newest(ONE), List.of("3"), "", CLERK);

        assertThat(file().lastDecision().recall().map(Recall::until)).contains(LocalDate.of(2023, 1, 12));
    }

    @Test
    void aDayThatIsOverIsRefused() {
        Optional<LocalDate> yesterday = Optional.of(LocalDate.of(2023, 1, 4));

        assertThat(desk.sendBack().sendBack(Look.newest(ONE), List.of("3"), "", yesterday, CLERK))
                .isEqualTo(new DecisionResult.DayOver(LocalDate.of(2023, 1, 5)));
        assertThat(file().state()).isEqualTo(State.PENDING);
    }

    private List<Warning> warnings() {
        return desk.open().open(ONE).orElseThrow().warnings();
    }

    private PaperList papers() {
        return ticking.papers(ONE).orElseThrow();
    }

    private CaseFile file() {
        return desk.registrations.get(ONE.value());
    }
}
