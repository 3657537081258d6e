package confirmdesk.desk.deadline;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static confirmdesk.domain.examyear.Window.Kind.CONFIRMATION;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeadlineLinesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Clock BEFORE = Clock.fixed(Instant.parse("2023-01-09T04:00:00Z"), CHINA);
    private static final Clock AFTER = Clock.fixed(Instant.parse("2023-01-10T16:00:00Z"), CHINA);
    private static final RegistrationNumber CHANGED_ID = new RegistrationNumber("202341010000099");
    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000099");
    private static final Person SOMEONE = Person.someone();

    private final InMemoryDesk desk = new InMemoryDesk(
            Years.year(List.of(new Window(CONFIRMATION, "河南", null, LocalDate.of(2023, 1, 10), CHINA)), List.of()));

    /** 1 of 河南 pending, another of 河南 whose ID changed. */
    @BeforeEach
    void fill() {
        desk.add(thisYear(1));
        desk.addLastYear(SOMEONE.with(Field.REGION, "河南").lastYear(RECORD.value()));
        desk.add(SOMEONE.with(Field.REGION, "河南")
                .with(Field.ID_TYPE, "护照")
                .with(Field.ID_NUMBER, "E12345678")
                .thisYear(CHANGED_ID.value()));
    }

    @Test
    void theQueueShowsWhoIsAboutToLapseAndWhoLapsed() {
        assertThat(count(BEFORE, QueueLine.LAPSING)).isEqualTo(2);
        assertThat(count(BEFORE, QueueLine.OVERDUE)).isZero();
        assertThat(count(AFTER, QueueLine.LAPSING)).isZero();
        assertThat(count(AFTER, QueueLine.OVERDUE)).isEqualTo(2);
    }

    /** Source: the domain notes, part 2.4, [1]: who doesn't apply for the merge in time gives last year's marks up. */
    @Test
    void scoresAreGivenUpOnceTheWindowIsOverAndNobodyAsked() {
        assertThat(count(BEFORE, QueueLine.SCORES_GIVEN_UP)).isZero();
        assertThat(count(AFTER, QueueLine.SCORES_GIVEN_UP)).isEqualTo(1);
        isTheRuleOfEachRecord();

        desk.confirm().confirm(Look.newest(CHANGED_ID), new Grounds("", "合并另行办理"), CLERK);
        assertThat(count(AFTER, QueueLine.SCORES_GIVEN_UP)).isEqualTo(1);
        isTheRuleOfEachRecord();
    }

    @Test
    void whoAskedInTimeGivesNothingUp() {
        desk.requestMerge().request(Look.newest(CHANGED_ID), RECORD, List.of("1", "2"), Signature.of("", CLERK), CLERK);
        assertThat(count(AFTER, QueueLine.SCORES_GIVEN_UP)).isZero();
        isTheRuleOfEachRecord();
    }

    private void isTheRuleOfEachRecord() {
        OpenRegistration open = new OpenRegistration(desk.registrations, desk.registrations, desk.tables, AFTER);
        long[] all = find(AFTER).ids(Selection.of(QueueLine.ALL));
        assertThat(find(AFTER).ids(Selection.of(QueueLine.SCORES_GIVEN_UP)))
                .isEqualTo(Arrays.stream(all)
                        .filter(id -> open.open(id).orElseThrow().scoresGivenUp())
                        .toArray());
    }

    /** The number that the queue shows, which is how many the list has. */
    private long count(Clock clock, QueueLine line) {
        long count = DeadlineLines.counts(desk.watch(clock).look()).get(line);
        assertThat(find(clock).ids(Selection.of(line))).hasSize(Math.toIntExact(count));
        return count;
    }

    private FindRegistrations find(Clock clock) {
        return new FindRegistrations(desk.registrations, new DeadlineLines(desk.watch(clock)));
    }
}
