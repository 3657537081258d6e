package confirmdesk.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.settling.Stage;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The product's table "What stops a confirmation, what only warns", row by row. */
class ConfirmationRulesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant LAST_EVENING = Instant.parse("2023-01-15T15:59:59Z");
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2023-01-15T16:00:00Z");

    @Test
    void nothingStopsAPendingUnchangedCandidate() {
        Candidate candidate = candidate(Person.someone(), State.PENDING, Outcome.UNCHANGED);

        assertThat(rules().stops(candidate, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules().warnings(candidate, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DUPLICATE,DUPLICATE_NOT_SETTLED",
        "AMBIGUOUS,AMBIGUOUS_NOT_SETTLED",
        "NAME_CHANGED,NAME_CHANGED_NOT_SETTLED"
    })
    void whatIsNotSettledStopsButAReasonLetsItPass(Outcome outcome, Stop stop) {
        List<Stop> stops = rules().stops(candidate(Person.someone(), State.PENDING, outcome), "", AFTER_MIDNIGHT);

        assertThat(stops).containsExactly(stop);
        assertThat(stop.reasonLetsPass()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PENDING", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anyStateOtherThanPendingOrReturnedStops(State state) {
        assertThat(rules().stops(candidate(Person.someone(), state, Outcome.NEW), "", AFTER_MIDNIGHT))
                .containsExactly(Stop.NOT_OPEN);
    }

    @Test
    void aReturnedOneCanBeConfirmed() {
        assertThat(rules().stops(candidate(Person.someone(), State.RETURNED, Outcome.NEW), "", AFTER_MIDNIGHT))
                .isEmpty();
    }

    @Test
    void anOlderFormStopsAndNoReasonLetsItPass() {
        Candidate candidate = candidate(withCode("88012603"), State.PENDING, Outcome.NEW);

        assertThat(rules().stops(candidate, "88012602", AFTER_MIDNIGHT)).containsExactly(Stop.OLDER_FORM);
        assertThat(rules().stops(candidate, " ８８０１２６０３ ", AFTER_MIDNIGHT)).isEmpty();
        assertThat(Stop.OLDER_FORM.reasonLetsPass()).isFalse();
    }

    @Test
    void aFormNobodyLookedAtOnlyWarns() {
        Candidate candidate = candidate(withCode("88012603"), State.PENDING, Outcome.NEW);

        assertThat(rules().stops(candidate, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules().warnings(candidate, "")).containsExactly(Warning.FORM_CODE_NOT_CHECKED);
    }

    @Test
    void theWindowIncludesItsLastDayByTheTablesClock() {
        ConfirmationRules rules = rules(window("河南", "2023-01-15"));
        Candidate candidate = candidate(Person.someone(), State.PENDING, Outcome.NEW);

        assertThat(rules.stops(candidate, "", LAST_EVENING)).isEmpty();
        assertThat(rules.stops(candidate, "", AFTER_MIDNIGHT)).containsExactly(Stop.WINDOW_OVER);
    }

    @Test
    void theRegionsOwnWindowWinsOverThatOfEveryRegion() {
        ConfirmationRules rules = rules(window("", "2022-12-01"), window("河南", "2023-01-20"));
        Candidate here = candidate(Person.someone(), State.PENDING, Outcome.NEW);
        Candidate elsewhere = candidate(Person.someone().with(Field.REGION, "云南"), State.PENDING, Outcome.NEW);

        assertThat(rules.stops(here, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules.stops(elsewhere, "", AFTER_MIDNIGHT)).containsExactly(Stop.WINDOW_OVER);
    }

    @Test
    void theRestWarns() {
        Candidate candidate = new Candidate(
                Person.someone().thisYear("202300000000001"),
                State.PENDING,
                Outcome.ID_CHANGED,
                Doubt.of(Outcome.ID_CHANGED),
                SubjectSet.ALL,
                SubjectSet.ofCode("0011"),
                PhotoState.UNREADABLE);

        assertThat(rules().stops(candidate, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules().warnings(candidate, ""))
                .containsExactly(Warning.PHOTO_UNREADABLE, Warning.MERGE_MISSING, Warning.SUBJECTS_DIFFER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"DUPLICATE", "AMBIGUOUS", "NAME_CHANGED", "ID_CHANGED"})
    void whatIsSettledStopsAndWarnsNoMore(Outcome outcome) {
        Candidate settled = candidate(Person.someone(), State.PENDING, outcome, new Doubt(null, Stage.SETTLED));

        assertThat(rules().stops(settled, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules().warnings(settled, "")).isEmpty();
    }

    @Test
    void theOneThatDoesNotStandIsStoppedAndNoReasonLetsItPass() {
        Doubt doubt = new Doubt(null, Stage.OTHER_STANDS);

        assertThat(rules().stops(
                                candidate(Person.someone(), State.PENDING, Outcome.DUPLICATE, doubt),
                                "",
                                AFTER_MIDNIGHT))
                .containsExactly(Stop.OTHER_STANDS);
        assertThat(Stop.OTHER_STANDS.reasonLetsPass()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NONE,MERGE_MISSING", "REQUESTED,MERGE_WAITING", "DECLINED,MERGE_MISSING"})
    void aMergeWarnsUntilItIsDone(Stage stage, Warning warning) {
        Outcome open = stage == Stage.DECLINED ? null : Outcome.ID_CHANGED;
        Candidate candidate = candidate(Person.someone(), State.PENDING, Outcome.ID_CHANGED, new Doubt(open, stage));

        assertThat(rules().stops(candidate, "", AFTER_MIDNIGHT)).isEmpty();
        assertThat(rules().warnings(candidate, "")).containsExactly(warning);
    }

    /** No application, last year's marks are given up; source: domain notes, part 2.4 [1]. */
    @ParameterizedTest
    @CsvSource({"NONE,true", "REQUESTED,false"})
    void withoutARequestInTimeLastYearsScoresAreGivenUp(Stage stage, boolean givenUp) {
        ConfirmationRules rules = rules(window("河南", "2023-01-15"));
        Candidate candidate =
                candidate(Person.someone(), State.PENDING, Outcome.ID_CHANGED, new Doubt(Outcome.ID_CHANGED, stage));

        assertThat(rules.givesScoresUp(candidate, AFTER_MIDNIGHT)).isEqualTo(givenUp);
        assertThat(rules.givesScoresUp(candidate, LAST_EVENING)).isFalse();
        assertThat(rules().givesScoresUp(candidate, AFTER_MIDNIGHT)).isFalse();
        assertThat(rules.givesScoresUp(candidate(Person.someone(), State.PENDING, Outcome.NEW), AFTER_MIDNIGHT))
                .isFalse();
    }

    @Test
    void nothingLeftToSitWarnsHoweverItWasFound() {
        Candidate joined = new Candidate(
                Person.someone().thisYear("202300000000001"),
                State.PENDING,
                Outcome.AMBIGUOUS,
                new Doubt(null, Stage.SETTLED),
                SubjectSet.NONE,
                SubjectSet.NONE,
                PhotoState.PRESENT);

        assertThat(rules().warnings(joined, "")).containsExactly(Warning.PASSED_ALL);
    }

    private static ConfirmationRules rules(Window... windows) {
        return new ConfirmationRules(Years.year(List.of(windows), List.of()));
    }

    private static Window window(String region, String last) {
        return new Window(Window.Kind.CONFIRMATION, region, LocalDate.of(2022, 12, 1), LocalDate.parse(last), SHANGHAI);
    }

    private static Person withCode(String code) {
        return Person.someone().with(Field.FORM_CODE, code);
    }

    private static Candidate candidate(Person person, State state, Outcome outcome) {
        return candidate(person, state, outcome, Doubt.of(outcome));
    }

    private static Candidate candidate(Person person, State state, Outcome outcome, Doubt doubt) {
        SubjectSet chosen = SubjectSet.ofCode("0011");
        return new Candidate(
                person.thisYear("202300000000001"), state, outcome, doubt, chosen, chosen, PhotoState.PRESENT);
    }
}
