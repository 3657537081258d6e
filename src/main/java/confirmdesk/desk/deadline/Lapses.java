package confirmdesk.desk.deadline;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the registrations that have lapsed, and what closing them would change. */
final class Lapses {

    private final Window.Kind kind;
    private final ExamYear year;
    private final Dues dues;
    private final BitSet onTheList;
    private final @Nullable Clerk clerk;
    private final Instant at;
    private final Map<String, Long> byRegion = new TreeMap<>();
    private final List<Decisions.Change> changes = new ArrayList<>();
    private long owingNothing;

    /** @param clerk who closes; without one they are only counted */
    Lapses(Window.Kind kind, Money money, @Nullable Clerk clerk, Instant at) {
        this.kind = kind;
        year = money.tables().current();
        onTheList = money.onTheList();
        this.clerk = clerk;
        this.at = at;
        dues = new Dues(year);
    }

    /** Adds one, if it has lapsed still. */
    void add(CaseFile file) {
        boolean over = new Deadlines(year, at)
                .of(file.state(), file.registration().get(Field.REGION))
                .filter(deadline -> deadline.kind() == kind && deadline.isOver())
                .isPresent();
        if (over && kind == Window.Kind.PAYMENT && owesNothing(file)) {
            owingNothing++;
        } else if (over) {
            step(file).ifPresent(step -> close(file, step));
        }
    }

    Overdue overdue() {
        return new Overdue(kind, byRegion, owingNothing);
    }

    List<Decisions.Change> changes() {
        return changes;
    }

    private void close(CaseFile file, Standing.Step step) {
        byRegion.merge(file.registration().get(Field.REGION), 1L, Long::sum);
        if (clerk != null) {
            changes.add(new Decisions.Change(
                    file.id(),
                    file.version(),
                    file.registration().number(),
                    step.act(),
                    step.from(),
                    step.to(),
                    List.of(),
                    "",
                    kind.word(),
                    clerk,
                    at));
        }
    }

    private static Optional<Standing.Step> step(CaseFile file) {
        return switch (Standing.of(file.state())) {
            case Standing.Open open -> Optional.of(open.abandon());
            case Standing.Owing owing -> Optional.of(owing.abandon());
            case Standing.Closed _, Standing.Ended _ -> Optional.empty();
        };
    }

    /** Who isn't asked or owes nothing misses no payment; who has no price yet owes something that nobody knows. */
    private boolean owesNothing(CaseFile file) {
        return !onTheList.get(Math.toIntExact(file.id()))
                || dues.owed(file.registration())
                        .filter(owed -> owed.amount() == 0)
                        .isPresent();
    }
}
