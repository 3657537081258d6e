package confirmdesk.desk.handback.enclosed;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Source: the "one zip with decisions, reasons, replaced photos, merges, papers". */
class EnclosuresTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");
    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000001");
    private static final Look LOOK = Look.newest(NUMBER);
    private static final Path FILE = Path.of("交回.zip");
    private static final Person SOMEONE = Person.someone();

    private final InMemoryDesk desk = new InMemoryDesk();
    private final HandingBack handingBack = desk.handingBackWhole();
    private final TickPaper papers = desk.tickPaper();

    @BeforeEach
    void fill() {
        desk.addLastYear(SOMEONE.lastYear(RECORD.value()));
        desk.add(SOMEONE.with(Field.ID_TYPE, "护照")
                .with(Field.ID_NUMBER, "E12345678")
                .thisYear(NUMBER.value()));
    }

    @Test
    void anAnsweredMergeIsToldWithItsDocumentsAndBothPeople() {
        desk.requestMerge().request(LOOK, RECORD, List.of("1", "2"), Signature.of("", CLERK), CLERK);
        confirm();
        assertThat(exported()).doesNotContain("合并.csv");

        desk.undo().undo(NUMBER, CLERK, "李芳");
        desk.answerMerge().approve(LOOK, Signature.of("李大海", CLERK), CLERK);
        confirm();

        String at = desk.clock.instant().toString();
        assertThat(exported())
                .contains("合并.csv %s [合并成绩, %s, , 本人现用有效证件原件|公安机关出具的证件号码变更证明, %s, %s, 李大海（本人输入）, %s]"
                        .formatted(NUMBER, RECORD, CLERK.name(), at, at));
    }

    @Test
    void anotherPersonIsTold() {
        desk.settle().anotherPerson(LOOK, "", CLERK);
        confirm();
        assertThat(exported()).contains("合并.csv %s [不是同一人, %s, ".formatted(NUMBER, RECORD));
    }

    @Test
    void aPaperSeenAfterTheHandBackIsNews() {
        papers.tick(NUMBER, "12", true, CLERK);
        confirm();
        assertThat(exported())
                .contains("材料.csv %s [12, 身份证件, %s, %s]".formatted(NUMBER, CLERK.name(), desk.clock.instant()));
        assertThat(mark()).isEqualTo(Mark.WAITING);

        desk.undo().undo(NUMBER, CLERK, "李芳");
        papers.tick(NUMBER, "13", true, CLERK);
        confirm();
        assertThat(mark()).isEqualTo(Mark.CHANGED);
    }

    private void confirm() {
        desk.confirm().confirm(LOOK, new Grounds("", "合并另行办理"), CLERK);
    }

    private Mark mark() {
        return handingBack.show().of(NUMBER).orElseThrow().mark();
    }

    private String exported() {
        handingBack.export().export(FILE, false, CLERK, Progress.UNWATCHED);
        return desk.handBackFiles.at(FILE);
    }
}
