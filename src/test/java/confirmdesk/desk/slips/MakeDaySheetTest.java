package confirmdesk.desk.slips;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.People;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The sheet of the day. */
class MakeDaySheetTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Texts ZH = new Texts(Locale.CHINESE);

    @Test
    void saysWhatWasDoneByWhomWhereEverybodyStandsAndTheHeadOfTheLog() {
        InMemoryDesk desk = new InMemoryDesk();
        for (int i = 0; i < 3; i++) {
            desk.add(People.thisYear(i));
        }
        desk.confirm().confirm(look(0), Grounds.NONE, CLERK);
        desk.confirm().confirm(look(1), Grounds.NONE, new Clerk("李丽"));
        desk.undo().undoLast(CLERK);

        Slip slip = desk.makeDaySheet().make(CLERK, ZH);

        assertThat(slip.title()).isEqualTo("日结单");
        assertThat(slip.subtitle()).contains("2023-01-05");
        assertThat(slip.parts().toString())
                .contains("Fact[label=确认, value=2]", "Fact[label=撤销, value=1]")
                .contains("[李丽, 1, 0, 0, 0, 0, 0]", "[王小兰, 1, 0, 0, 1, 0, 0]")
                .contains("Fact[label=待确认, value=2]", "Fact[label=已确认, value=1]")
                .contains(desk.journal.head());
    }

    @Test
    void onlyTheDaysOwnEntriesCountByTheClockOfTheDesk() {
        List<LogEntry> log = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            Instant at = i < 100
                    ? Instant.parse("2023-01-04T15:59:59Z")
                    : i < 1100 ? Instant.parse("2023-01-04T16:00:00Z") : Instant.parse("2023-01-05T16:00:00Z");
            log.add(new LogEntry(i + 1L, at, CLERK, Act.NOTE, null, null, null, "", "h" + i));
        }

        DayCount count = DayCount.of(new Listed(log), LocalDate.of(2023, 1, 5), CHINA);

        assertThat(count.acts()).containsEntry(Act.NOTE, 1000L);
        assertThat(List.of(count.first(), count.last())).containsExactly(101L, 1100L);
    }

    private static Look look(int i) {
        return Look.newest(new RegistrationNumber(People.number(2023, i)));
    }

    /** A log that is there already. */
    private record Listed(List<LogEntry> log) implements confirmdesk.desk.log.Journal {

        @Override
        public void forEach(java.util.function.Consumer<LogEntry> sink) {
            log.forEach(sink);
        }

        @Override
        public List<LogEntry> newestBelow(long number, int most) {
            return log.reversed().stream()
                    .filter(entry -> entry.number() < number)
                    .limit(most)
                    .toList();
        }

        @Override
        public List<LogEntry> of(RegistrationNumber number) {
            return List.of();
        }

        @Override
        public String head() {
            return log.getLast().hash();
        }
    }
}
