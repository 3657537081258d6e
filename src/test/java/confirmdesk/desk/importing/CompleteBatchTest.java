package confirmdesk.desk.importing;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may have withdrawn: the batch says so, or a complete batch doesn't list them. Source: the product, "States". */
class CompleteBatchTest {

    private static final ImportLists.Options COMPLETE = new ImportLists.Options(OptionalInt.empty(), false, true);

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @BeforeEach
    void bringIn() {
        importing.thisYear(files.list("first.csv", thisYear(1), thisYear(2), thisYear(3)));
    }

    @Test
    void whoIsMissingFromACompleteBatchIsListedAndNothingElse() {
        ImportReport report = complete(files.list("second.csv", thisYear(1), thisYear(3)));

        assertThat(report.possiblyWithdrawn()).isEqualTo(1);
        assertThat(doubtful())
                .containsExactly(new PossiblyWithdrawn.Line(thisYear(2).number(), name(2), State.PENDING, ""));
        assertThat(importing.file(2).state()).isEqualTo(State.PENDING);
    }

    @Test
    void aBatchThatNeedNotBeCompletePutsNobodyInDoubt() {
        importing.thisYear(files.list("second.csv", thisYear(4)));
        assertThat(doubtful()).isEmpty();
    }

    @Test
    void theSameCompleteBatchAgainChangesNothing() {
        complete(files.list("second.csv", thisYear(1), thisYear(3)));
        List<Object> before = importing.desk.everything();
        assertThat(complete(files.list("third.csv", thisYear(1), thisYear(3))).nothingNew())
                .isTrue();
        assertThat(importing.desk.everything()).isEqualTo(before);
    }

    @Test
    void aWordOfTheTablePutsInDoubt() {
        ImportReport report =
                importing.thisYear(files.list("second.csv", withStatus(2, " 已撤回 "), withStatus(3, "已提交")));
        assertThat(report.possiblyWithdrawn()).isEqualTo(1);
        assertThat(doubtful()).extracting(PossiblyWithdrawn.Line::word).containsExactly("已撤回");
    }

    @Test
    void whoIsListedAgainIsNotInDoubtAnyMore() {
        complete(files.list("second.csv", thisYear(1), thisYear(3)));
        ImportReport report = complete(files.list("third.csv", thisYear(1), thisYear(2), thisYear(3)));
        assertThat(report.listedAgain()).isEqualTo(1);
        assertThat(doubtful()).isEmpty();
    }

    @Test
    void aPersonSettlesItAndIsNotAskedTheSameAgain() {
        complete(files.list("second.csv", thisYear(1)));
        assertThat(importing.desk.settleWithdrawals().stays(thisYear(2).number(), CLERK))
                .isTrue();
        assertThat(importing.desk.settleWithdrawals().withdraw(thisYear(3).number(), CLERK))
                .isEqualTo(new DecisionResult.Decided(thisYear(3).number(), State.WITHDRAWN));
        assertThat(doubtful()).isEmpty();

        complete(files.list("third.csv", thisYear(1), thisYear(4)));
        assertThat(doubtful()).isEmpty();
        importing.desk.undo().undoLast(CLERK);
        assertThat(doubtful())
                .extracting(PossiblyWithdrawn.Line::number)
                .containsExactly(thisYear(3).number());
    }

    @Test
    void aRowThatIsRefusedIsStillListed() {
        Registration nameless = with(2, Map.of(), "");
        ImportReport report = complete(files.list("second.csv", thisYear(1), nameless, thisYear(3)));
        assertThat(report.refusedCount()).isEqualTo(1);
        assertThat(report.possiblyWithdrawn()).isZero();
    }

    private ImportReport complete(Path file) {
        return Importing.imported(importing.run(ListKind.THIS_YEAR, COMPLETE, file));
    }

    private List<PossiblyWithdrawn.Line> doubtful() {
        return importing.desk.settleWithdrawals().first(10);
    }

    private static Registration withStatus(int i, String status) {
        return with(i, Map.of("报名状态", status), name(i));
    }

    private static Registration with(int i, Map<String, String> extras, String name) {
        Answers answers = thisYear(i).answers().with(Field.NAME, name);
        return new Registration(thisYear(i).number(), new Answers(answers.values(), extras));
    }

    private static String name(int i) {
        return thisYear(i).get(Field.NAME);
    }
}
