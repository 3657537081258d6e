package confirmdesk.ui.review.people;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.Bench;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The list as a window on the store. */
class PeopleModelTest {

    private final Bench bench = new Bench();
    private final PeopleModel model = bench.parts.people();

    @Test
    void theListIsAsLongAsTheSelectionButReadsOnlyWhatIsLookedAt() {
        for (int i = 0; i < 3 * Lines.PAGE; i++) {
            bench.candidate("考生" + i);
        }
        bench.review.start();
        int before = bench.desk.registrations.pagesRead();
        assertThat(model.lines().size()).isEqualTo(3 * Lines.PAGE);
        model.lines().get(1);
        model.lines().get(2);
        assertThat(bench.desk.registrations.pagesRead()).isEqualTo(before + 1);
        model.lines().get(Lines.PAGE);
        assertThat(bench.desk.registrations.pagesRead()).isEqualTo(before + 2);
    }

    @Test
    void aLineShowsThePersonWithTheEndOfTheIdNumberOnly() {
        bench.candidate("张桂兰");
        bench.review.start();
        assertThat(first()).isEqualTo(new PersonRow("张桂兰", "0000", "201 药学", "新考生", first().tone()));
    }

    @Test
    void searchesThatWereOvertakenAreDropped() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        bench.tasks.hold();
        bench.worklist.search("张");
        bench.worklist.search("冯恩");
        bench.tasks.release();
        assertThat(model.lines()).hasSize(1);
        assertThat(first().name()).isEqualTo("冯恩浩");
    }

    @Test
    void whoeverIsChosenStaysChosenWhenTheListIsReadAgain() {
        RegistrationNumber gone = bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.candidate("郭磊");
        bench.review.start();
        model.choose(2);
        OptionalLong before = model.chosenId().get();
        bench.decidedElsewhere(gone);
        bench.worklist.listChanged().fire();
        assertThat(model.chosen().get()).isEqualTo(1);
        assertThat(model.chosenId().get()).isEqualTo(before);
    }

    @Test
    void movingStopsAtBothEnds() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        model.previous();
        assertThat(model.chosen().get()).isZero();
        model.next();
        model.next();
        assertThat(model.chosen().get()).isEqualTo(1);
    }

    @Test
    void typingASearchChoosesNobody() {
        bench.candidate("张桂兰");
        bench.review.start();
        bench.worklist.search("张");
        assertThat(model.chosenId().get()).isEmpty();
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void goingIntoTheListChoosesItsFirst() {
        bench.candidate("张桂兰");
        bench.worklist.search("张");
        bench.worklist.listWanted().fire();
        assertThat(bench.openName()).isEqualTo("张桂兰");
    }

    @Test
    void anEmptyStoreSaysHowToBegin() {
        bench.review.start();
        assertThat(model.caption().whenEmpty().getValue()).contains("导入本年报名");
    }

    @Test
    void aSearchWithoutHitsSaysWhatToTry() {
        bench.candidate("张桂兰");
        bench.worklist.search("查无此人");
        assertThat(model.caption().whenEmpty().getValue()).contains("没有搜到");
    }

    @Test
    void everythingIsSaidInTheLanguageChosen() {
        bench.candidate("张桂兰");
        bench.review.start();
        first();
        bench.words.speak(Locale.ENGLISH);
        assertThat(first().chip()).isEqualTo("New");
        assertThat(model.caption().title().getValue()).isEqualTo("Pending · 1");
    }

    @Test
    void aLineOfTheQueueShowsItsPart() {
        bench.candidate("张桂兰");
        bench.twice("朱春丽");
        bench.worklist.show(QueueLine.PENDING_BY_HAND);
        assertThat(model.caption().title().getValue()).isEqualTo("需人工核对 · 2 人");
    }

    private PersonRow first() {
        return model.lines().get(0).row().get();
    }
}
