package confirmdesk.desk.handback;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.handback.Turn;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportResultsTest {

    private static final Path FILE = Path.of("交回.zip");

    private final InMemoryDesk desk = new InMemoryDesk();

    @BeforeEach
    void bringPeople() {
        for (int i = 1; i <= 3; i++) {
            desk.add(thisYear(i));
        }
    }

    @Test
    void decisionsGoBackWithTheirReasonsInWords() {
        confirm(1);
        desk.reject().reject(Look.newest(number(2)), List.of("101"), "", CLERK);

        assertThat(export(FILE)).isInstanceOfSatisfying(ResultsExport.Exported.class, done -> {
            assertThat(done.number()).isEqualTo(1);
            assertThat(done.people()).isEqualTo(2);
            assertThat(done.photos()).isZero();
        });
        String reason = desk.tables.current().reasons().stream()
                .filter(r -> r.code().equals("101"))
                .findFirst()
                .orElseThrow()
                .chinese();
        assertThat(desk.handBackFiles.at(FILE).lines())
                .containsExactly(
                        number(1) + " CONFIRMED FIRST ",
                        number(2) + " REJECTED FIRST " + reason,
                        "counts {CONFIRMED=1, REJECTED=1} of {PENDING=1, CONFIRMED=1, REJECTED=1}",
                        "no. 1");
    }

    @Test
    void itStandsInTheLogBeforeItIsOut() {
        confirm(1);
        export(FILE);

        LogEntry entry = desk.journal.all().getLast();
        assertThat(entry.act()).isEqualTo(Act.EXPORT_RESULTS);
        assertThat(entry.reason()).isEqualTo("1人 0张照片 有变化的");
        assertThat(entry.registration()).isNull();
    }

    @Test
    void aNewPhotoGoesBackOnceThePersonIsDecided() {
        replacePhoto(1);
        assertThat(export(FILE)).isInstanceOf(ResultsExport.NothingToTell.class);

        confirm(1);
        assertThat(export(FILE))
                .isInstanceOfSatisfying(
                        ResultsExport.Exported.class,
                        done -> assertThat(done.photos()).isEqualTo(1));
        assertThat(desk.handBackFiles.at(FILE)).contains("photo " + number(1) + " 2");
    }

    @Test
    void whatTheCentreHasNotAcceptedIsToldAgain() {
        confirm(1);
        export(FILE);
        confirm(2);
        export(FILE);

        assertThat(desk.handBackFiles.at(FILE))
                .contains(number(1) + " CONFIRMED AGAIN", number(2) + " CONFIRMED FIRST");
    }

    @Test
    void whatTheCentreAcceptedIsToldAgainOnlyIfItChanged() {
        confirm(1);
        confirm(2);
        export(FILE);
        accept(1, 1, 2);
        undoWithSecond(2);
        confirm(3);
        export(FILE);

        assertThat(desk.handBackFiles.at(FILE).lines().limit(2))
                .containsExactly(number(2) + " PENDING WITHDRAWN ", number(3) + " CONFIRMED FIRST ");
    }

    @Test
    void everythingIsToldIfItIsAskedFor() {
        confirm(1);
        export(FILE);
        accept(1, 1);
        assertThat(export(FILE)).isInstanceOf(ResultsExport.NothingToTell.class);

        desk.handingBack().export().export(FILE, true, CLERK, Progress.UNWATCHED);
        assertThat(desk.handBackFiles.at(FILE)).contains(number(1) + " CONFIRMED AGAIN", "no. 2 all");
    }

    @Test
    void theOverviewCountsWhyAndMarksWhatChanged() {
        confirm(1);
        confirm(2);
        export(FILE);
        accept(1, 1, 2);
        undoWithSecond(2);
        confirm(3);

        Overview overview = desk.handingBack().show().overview();
        assertThat(overview.due()).isEqualTo(Map.of(Turn.FIRST, 1L, Turn.WITHDRAWN, 1L));
        assertThat(overview.marks()).isEqualTo(Map.of(Mark.ACCEPTED, 1L, Mark.CHANGED, 1L, Mark.NONE, 1L));
        assertThat(overview.decided()).isEqualTo(3);
        assertThat(overview.attention())
                .singleElement()
                .satisfies(s -> assertThat(s.handover().now().number()).isEqualTo(number(2)));
    }

    @Test
    void anEnclosureBelongsToWhatIsTold() {
        confirm(1);
        Merges merges = new Merges();
        desk.handingBack(merges).export().export(FILE, false, CLERK, Progress.UNWATCHED);
        assertThat(desk.handBackFiles.at(FILE)).doesNotContain("合并.csv");
        accept(1, 1);
        merges.lines = List.of(new Enclosure.Line(List.of("已批准"), List.of("王明")));

        assertThat(desk.handingBack(merges).show().of(number(1)).orElseThrow().mark())
                .isEqualTo(Mark.CHANGED);
        desk.handingBack(merges).export().export(FILE, false, CLERK, Progress.UNWATCHED);
        assertThat(desk.handBackFiles.at(FILE))
                .contains(number(1) + " CONFIRMED CHANGED", "合并.csv " + number(1) + " [已批准, 王明]");

        accept(2, 1);
        merges.lines = List.of(new Enclosure.Line(List.of("已批准"), List.of("李芳")));
        assertThat(desk.handingBack(merges).show().of(number(1)).orElseThrow().mark())
                .isEqualTo(Mark.ACCEPTED);
    }

    @Test
    void anEarlierOneComesAgainByteForByte() {
        confirm(1);
        export(FILE);
        String first = desk.handBackFiles.at(FILE);
        confirm(2);
        Path again = Path.of("again.zip");

        assertThat(desk.handingBack().repeat().again(1, again)).isInstanceOf(ResultsExport.Repeated.class);
        assertThat(desk.handBackFiles.at(again)).isEqualTo(first);
        assertThat(desk.handingBack().repeat().again(2, again)).isInstanceOf(ResultsExport.NoSuchExport.class);
        assertThat(desk.handingBack().repeat().again(1, Path.of("again.csv")))
                .isInstanceOf(ResultsExport.WrongEnding.class);
    }

    @Test
    void keptBytesThatAreNotThoseThatLeftAreNotWritten() {
        confirm(1);
        export(FILE);
        desk.handBacks.damage(1);

        assertThat(desk.handingBack().repeat().again(1, Path.of("again.zip")))
                .isInstanceOf(ResultsExport.KeptBytesBroken.class);
        assertThat(desk.handBackFiles.at(Path.of("again.zip"))).isEmpty();
    }

    @Test
    void aFullDiskKeepsNothing() {
        confirm(1);
        List<Object> before = desk.everything();
        desk.handBackFiles.fillTheDisk();

        assertThatThrownBy(() -> export(FILE)).isInstanceOf(FileTrouble.class);
        assertThat(desk.everything()).isEqualTo(before);
    }

    private ResultsExport export(Path file) {
        return desk.handingBack().export().export(file, false, CLERK, Progress.UNWATCHED);
    }

    private void accept(long export, int... people) {
        Centre centre = new Centre(desk.files);
        for (int person : people) {
            centre.says(export, number(person).value(), "接受");
        }
        assertThat(desk.handingBack().receipt().take(centre.receipt("回执.csv"), CLERK))
                .isInstanceOf(ReceiptResult.Taken.class);
    }

    private void undoWithSecond(int person) {
        assertThat(desk.undo().undo(number(person), CLERK, "李芳")).isInstanceOf(UndoDecision.Undone.class);
    }

    private void confirm(int person) {
        desk.confirm().confirm(Look.newest(number(person)), Grounds.NONE, CLERK);
        assertThat(state(person)).isEqualTo(State.CONFIRMED);
    }

    private void replacePhoto(int person) {
        var file = desk.registrations.open(number(person)).orElseThrow();
        assertThat(desk.photos.replace(new Photos.Replacement(
                        file.id(),
                        file.version(),
                        number(person),
                        HandedIn.whole(new byte[] {1}),
                        new byte[] {2, 3},
                        "",
                        CLERK,
                        desk.clock.instant())))
                .isTrue();
    }

    private State state(int person) {
        return desk.registrations.open(number(person)).orElseThrow().state();
    }

    private static RegistrationNumber number(int person) {
        return thisYear(person).number();
    }
}
