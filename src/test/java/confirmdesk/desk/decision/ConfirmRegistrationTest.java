package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult.Decided;
import confirmdesk.desk.decision.DecisionResult.DecidedElsewhere;
import confirmdesk.desk.decision.DecisionResult.NotFound;
import confirmdesk.desk.decision.DecisionResult.Stopped;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmRegistrationTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 5);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final RegistrationNumber ONE = thisYear(1).number();

    private InMemoryDesk desk = new InMemoryDesk(Years.year());

    @Test
    void aPendingOneIsConfirmedAndLogged() {
        desk.add(thisYear(1));
        long version = file().version();

        DecisionResult result = confirm(Look.at(file()), Grounds.NONE);

        assertThat(result).isEqualTo(new Decided(ONE, State.CONFIRMED));
        assertThat(file().state()).isEqualTo(State.CONFIRMED);
        assertThat(file().version()).isGreaterThan(version);
        assertThat(desk.journal.of(ONE)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.CONFIRM);
            assertThat(entry.clerk()).isEqualTo(CLERK);
            assertThat(entry.at()).isEqualTo(desk.clock.instant());
            assertThat(entry.from()).isEqualTo(State.PENDING);
            assertThat(entry.to()).isEqualTo(State.CONFIRMED);
            assertThat(entry.reason()).isEmpty();
        });
    }

    @Test
    void aReturnedOneCanBeConfirmed() {
        desk.add(thisYear(1));
        moveTo(State.RETURNED);

        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(new Decided(ONE, State.CONFIRMED));
        assertThat(desk.journal.of(ONE)).extracting(LogEntry::from).containsExactly(State.PENDING, State.RETURNED);
    }

    @Test
    void aNumberThatNobodyHasIsNotFound() {
        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(new NotFound(ONE));
        assertThat(desk.journal.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"PENDING", "RETURNED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatIsDecidedAlreadyIsNotDecidedAgain(State state) {
        desk.add(thisYear(1));
        moveTo(state);
        var before = desk.everything();

        assertThat(confirm(Look.newest(ONE), new Grounds("", "a reason"))).isEqualTo(new DecidedElsewhere(state));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aVersionThatMovedOnIsNotDecidedAbout() {
        desk.add(thisYear(1));
        CaseFile looked = file();
        moveTo(State.RETURNED);
        var before = desk.everything();

        assertThat(confirm(Look.at(looked), Grounds.NONE)).isEqualTo(new DecidedElsewhere(State.RETURNED));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a reason"})
    void anOlderFormStopsWhateverTheReason(String reason) {
        desk.add(withFormCode("A1203"));

        assertThat(confirm(Look.newest(ONE), new Grounds("A1202", reason)))
                .isEqualTo(new Stopped(List.of(Stop.OLDER_FORM), List.of(Message.of("formCode.older", 2, 3))));
        assertThat(file().state()).isEqualTo(State.PENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1203", "a1203", " Ａ１２０３ ", ""})
    void theNewestFormInWhateverWritingOrNoneDoesNotStop(String code) {
        desk.add(withFormCode("A1203"));

        assertThat(confirm(Look.newest(ONE), new Grounds(code, ""))).isEqualTo(new Decided(ONE, State.CONFIRMED));
    }

    @Test
    void aBatchWithoutFormCodesHasNothingToComparePaperWith() {
        desk.add(thisYear(1));

        assertThat(confirm(Look.newest(ONE), new Grounds("A1203", ""))).isEqualTo(new Decided(ONE, State.CONFIRMED));
    }

    @Test
    void aWindowThatIsOverStopsUntilThereIsAReason() {
        desk = new InMemoryDesk(Years.year(List.of(confirmationUntil(TODAY.minusDays(1), CHINA)), List.of()));
        desk.add(thisYear(1));

        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(stopped(Stop.WINDOW_OVER));
        assertThat(confirm(Look.newest(ONE), new Grounds("", "  "))).isEqualTo(stopped(Stop.WINDOW_OVER));
        assertThat(confirm(Look.newest(ONE), new Grounds("", "ill in hospital")))
                .isEqualTo(new Decided(ONE, State.CONFIRMED));
        assertThat(desk.journal.of(ONE)).extracting(LogEntry::reason).containsExactly("ill in hospital");
    }

    @Test
    void theLastDayOfTheWindowCounts() {
        desk = new InMemoryDesk(Years.year(List.of(confirmationUntil(TODAY, CHINA)), List.of()));
        desk.add(thisYear(1));

        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(new Decided(ONE, State.CONFIRMED));
    }

    @Test
    void theDayIsThatOfTheTablesTimeZone() {
        ZoneId stillYesterday = ZoneId.of("America/Los_Angeles");
        desk = new InMemoryDesk(Years.year(List.of(confirmationUntil(TODAY.minusDays(1), stillYesterday)), List.of()));
        desk.add(thisYear(1));

        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(new Decided(ONE, State.CONFIRMED));
    }

    @Test
    void aSecondRegistrationOfThePersonStopsUntilThereIsAReason() {
        desk.add(thisYear(1));
        desk.add(person(1).thisYear(number(2023, 900)));

        assertStopsUntilReason(Stop.DUPLICATE_NOT_SETTLED);
    }

    @Test
    void twoRecordsOfLastYearStopUntilThereIsAReason() {
        desk.add(thisYear(1));
        desk.addLastYear(person(1).lastYear(number(2022, 1)));
        desk.addLastYear(person(1).lastYear(number(2022, 2)));

        assertStopsUntilReason(Stop.AMBIGUOUS_NOT_SETTLED);
    }

    @Test
    void anotherNameUnderTheNumberStopsUntilThereIsAReason() {
        desk.add(thisYear(1));
        desk.addLastYear(person(1).with(Field.NAME, "钱多多").lastYear(number(2022, 1)));

        assertStopsUntilReason(Stop.NAME_CHANGED_NOT_SETTLED);
    }

    @Test
    void aReasonLetsPassOnlyWhatOffersOne() {
        desk = new InMemoryDesk(Years.year(List.of(confirmationUntil(TODAY.minusDays(1), CHINA)), List.of()));
        desk.add(withFormCode("A1203"));

        assertThat(confirm(Look.newest(ONE), new Grounds("A1202", "")))
                .isInstanceOfSatisfying(
                        Stopped.class,
                        stopped -> assertThat(stopped.stops()).containsExactly(Stop.OLDER_FORM, Stop.WINDOW_OVER));
        assertThat(confirm(Look.newest(ONE), new Grounds("A1202", "ill in hospital")))
                .isInstanceOfSatisfying(
                        Stopped.class, stopped -> assertThat(stopped.stops()).containsExactly(Stop.OLDER_FORM));
        assertThat(file().state()).isEqualTo(State.PENDING);
    }

    @Test
    void theLogShowsTheReasonWithoutThePerson() {
        desk.add(thisYear(1));
        String name = person(1).values().get(Field.NAME);
        String reason = name + " came with " + person(1).values().get(Field.ID_NUMBER);

        confirm(Look.newest(ONE), new Grounds("", reason));

        assertThat(desk.journal.of(ONE).getFirst().reason())
                .contains("came with")
                .doesNotContain(name, person(1).values().get(Field.ID_NUMBER));
        assertThat(file().lastDecision().text()).isEqualTo(reason);
    }

    private void assertStopsUntilReason(Stop stop) {
        assertThat(confirm(Look.newest(ONE), Grounds.NONE)).isEqualTo(stopped(stop));
        assertThat(file().state()).isEqualTo(State.PENDING);
        assertThat(confirm(Look.newest(ONE), new Grounds("", "seen by the manager")))
                .isEqualTo(new Decided(ONE, State.CONFIRMED));
    }

    private DecisionResult confirm(Look look, Grounds grounds) {
        return desk.confirm().confirm(look, grounds, CLERK);
    }

    private CaseFile file() {
        return desk.registrations.get(ONE.value());
    }

    private void moveTo(State state) {
        desk.decisions.apply(Changes.of(
                file(),
                Look.at(file()),
                new Standing.Step(Act.CONFIRM, file().state(), state),
                List.of(),
                "",
                CLERK,
                desk.clock.instant()));
        assertThat(file().state()).isEqualTo(state);
    }

    private static Stopped stopped(Stop... stops) {
        return new Stopped(List.of(stops));
    }

    private static Registration withFormCode(String code) {
        return person(1).with(Field.FORM_CODE, code).thisYear(ONE.value());
    }

    private static Window confirmationUntil(LocalDate last, ZoneId zone) {
        return new Window(Window.Kind.CONFIRMATION, "", last.minusDays(10), last, zone);
    }
}
