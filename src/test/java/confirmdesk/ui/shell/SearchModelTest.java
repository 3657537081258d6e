package confirmdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.ui.common.View;
import confirmdesk.ui.review.Bench;
import confirmdesk.ui.review.record.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one search box. */
class SearchModelTest {

    private final Bench bench = new Bench();
    private final SearchModel model = new SearchModel(bench.worklist, bench.navigator);

    @BeforeEach
    void threeWait() {
        bench.candidate("张桂兰");
        bench.candidate("张秀英");
        bench.candidate("冯恩浩");
        bench.review.start();
    }

    @Test
    void hitsAreShownFromTheFirstCharacter() {
        model.text().set("张");
        assertThat(bench.parts.people().caption().title().getValue()).isEqualTo("搜到 2 人");
        assertThat(bench.openName()).isEmpty();
    }

    @Test
    void enterOpensTheFirstHit() {
        model.text().set("秀");
        model.openFirst();
        assertThat(bench.openName()).isEqualTo("张秀英");
        assertThat(bench.parts.record().way().get()).isEqualTo(Way.WINDOW);
    }

    @Test
    void enterInAnEmptyBoxOpensNobody() {
        bench.worklist.show(QueueLine.PENDING_NEW);
        model.openFirst();
        assertThat(bench.openName()).isEmpty();
    }

    @Test
    void aScanOpensThePersonAtOnceFromAnyScreen() {
        bench.navigator.show(View.IMPORT);
        model.scan("202341010002");
        assertThat(bench.navigator.isHome()).isTrue();
        assertThat(bench.openName()).isEqualTo("冯恩浩");
    }

    @Test
    void whatWasTypedFastIsGoneOnWithBehindIt() {
        boolean[] wanted = {false};
        model.caretAtEndWanted().subscribe(() -> wanted[0] = true);
        model.type("zh");
        assertThat(model.text().get()).isEqualTo("zh");
        assertThat(wanted[0]).isTrue();
    }

    @Test
    void aScanReplacesWhatWasHalfTyped() {
        model.text().set("张");
        model.scan("202341010002");
        assertThat(model.text().get()).isEqualTo("202341010002");
        assertThat(bench.openName()).isEqualTo("冯恩浩");
    }

    @Test
    void afterADecisionAtTheWindowTheBoxIsEmptyAndHasTheFocus() {
        int[] focused = {0};
        model.focusWanted().subscribe(() -> focused[0]++);
        model.text().set("秀");
        model.openFirst();
        bench.parts.decision().confirm();
        assertThat(model.text().get()).isEmpty();
        assertThat(focused[0]).isEqualTo(1);
        assertThat(bench.openName()).isEqualTo("张秀英");
        assertThat(bench.sheet().head().state()).isEqualTo("已确认");
    }

    @Test
    void choosingALineOfTheQueueEndsTheSearch() {
        model.text().set("张");
        bench.worklist.show(QueueLine.ALL);
        assertThat(model.text().get()).isEmpty();
        assertThat(bench.parts.people().caption().title().getValue()).isEqualTo("全部 · 3 人");
    }

    @Test
    void anEmptiedBoxShowsTheQueueAgain() {
        bench.worklist.show(QueueLine.PENDING_NEW);
        model.text().set("张");
        model.clear();
        assertThat(bench.worklist.selection().get().line()).isEqualTo(QueueLine.PENDING_NEW);
    }

    @Test
    void aLinkThatSearchesIsSeenInTheBox() {
        bench.worklist.search("冯恩浩");
        assertThat(model.text().get()).isEqualTo("冯恩浩");
    }
}
