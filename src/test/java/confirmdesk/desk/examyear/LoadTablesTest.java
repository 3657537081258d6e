package confirmdesk.desk.examyear;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.examyear.CheckTables.Planned;
import confirmdesk.desk.examyear.CheckTables.Wrong;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import confirmdesk.files.tables.CsvTables;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTablesTest {

    private static final String PRICE = "考区,考点,报考级别,方式,每科金额,报名费,来源\n*,*,*,*,%s,10,文件\n";

    @TempDir
    private Path folder;

    private final InMemoryDesk desk = new InMemoryDesk();
    private final LoadTables load = new LoadTables(desk.tables, new CsvTables(), desk.clock);

    @BeforeEach
    void somebodyReturns() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
        desk.addLastYear(lastYear(1));
    }

    @Test
    void tellsWhoWouldLoseAutomaticConfirmationAndKeepsNothing() throws Exception {
        table("auto_confirm_regions.csv", "考区,来源\n上海,文件\n");
        List<Object> before = desk.everything();

        assertThat(sentences()).containsExactly(Message.of("effect.lose", 1L));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void tellsWhoWouldGainIt() throws Exception {
        table("auto_confirm_regions.csv", "考区,来源\n上海,文件\n");
        load.load(folder, CLERK, Progress.UNWATCHED);
        Registration returning = thisYear(1);
        table("auto_confirm_regions.csv", "考区,来源\n" + returning.get(Field.REGION) + ",文件\n");

        assertThat(sentences()).containsExactly(Message.of("effect.gain", 1L));
    }

    @Test
    void tellsHowMuchTheConfirmedWouldOwe() throws Exception {
        confirm(thisYear(2));
        table("fees.csv", PRICE.formatted("61"));
        load.load(folder, CLERK, Progress.UNWATCHED);
        table("fees.csv", PRICE.formatted("70.50"));

        int subjects = SubjectSet.chosenIn(thisYear(2).answers()).size();
        BigDecimal before = BigDecimal.valueOf(61 * subjects + 10).setScale(2);
        BigDecimal after =
                new BigDecimal("70.50").multiply(BigDecimal.valueOf(subjects)).add(BigDecimal.TEN);
        assertThat(sentences()).containsExactly(Message.of("effect.owing", 1L, before, after));
    }

    @Test
    void saysSoWhenNobodyIsAffected() throws Exception {
        table("photo_profile.csv", new CsvTables().shipped(2023).get("photo_profile.csv"));

        assertThat(sentences()).containsExactly(Message.of("effect.none"));
    }

    @Test
    void aReasonThatSomebodyWasTurnedDownForMustStay() throws Exception {
        assertThat(desk.reject().reject(Look.newest(thisYear(1).number()), List.of("101"), "", CLERK))
                .isInstanceOf(DecisionResult.Decided.class);
        table("reasons.csv", "代码,原因,来源\n102,另一个,文件\n");
        List<Object> before = desk.everything();

        assertThat(load.load(folder, CLERK, Progress.UNWATCHED))
                .isEqualTo(new Wrong(List.of(Message.of("table.reasonsInUse", "101"))));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whatWasTakenIsInForceAndLoggedOnce() throws Exception {
        table("auto_confirm_regions.csv", "考区,来源\n上海,文件\n");
        int entries = desk.journal.all().size();

        load.load(folder, CLERK, Progress.UNWATCHED);

        assertThat(desk.tables.current().autoConfirmRegions()).containsExactly("上海");
        assertThat(desk.journal.all()).hasSize(entries + 1);
        assertThat(sentences()).containsExactly(Message.of("effect.none"));
    }

    private List<Message> sentences() {
        return load.check(folder, Progress.UNWATCHED) instanceof Planned(CheckTables.Plan plan)
                ? plan.effect().sentences()
                : List.of();
    }

    private void confirm(Registration registration) {
        assertThat(desk.confirm().confirm(Look.newest(registration.number()), Grounds.NONE, CLERK))
                .isInstanceOf(DecisionResult.Decided.class);
    }

    private void table(String file, String text) throws Exception {
        Files.writeString(folder.resolve(file), text);
    }
}
