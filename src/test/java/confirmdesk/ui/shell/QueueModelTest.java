package confirmdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.ui.common.View;
import confirmdesk.ui.review.Bench;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** The column on the left. */
class QueueModelTest {

    private final Bench bench = new Bench();
    private final ObjectProperty<Map<QueueLine, Long>> timed = new SimpleObjectProperty<>(Map.of());
    private final QueueModel model = new QueueModel(
            new QueueModel.Figures(bench.desk.find(), timed),
            bench.worklist,
            bench.navigator,
            List.of(new QueueModel.Destination("queue.import", View.IMPORT, false)),
            bench.words,
            bench.tasks);

    @Test
    void countsAreLive() {
        bench.candidate("张桂兰");
        bench.candidate("冯恩浩");
        bench.review.start();
        model.start();
        assertThat(count("QueueLine.PENDING")).isEqualTo("2");
        bench.parts.decision().confirm();
        assertThat(count("QueueLine.PENDING")).isEqualTo("1");
        assertThat(count("QueueLine.CONFIRMED")).isEqualTo("1");
        assertThat(model.figures().getValue()).isEqualTo("待确认 1 · 已确认 1 · 已退回 0 · 不通过 0");
    }

    @Test
    void aLineThatFollowsTheClockIsSeenWhenSomebodyIsInIt() {
        assertThat(entry("QueueLine.OVERDUE").shown().getValue()).isFalse();
        timed.set(Map.of(QueueLine.OVERDUE, 3L));
        assertThat(count("QueueLine.OVERDUE")).isEqualTo("3");
        assertThat(entry("QueueLine.OVERDUE").shown().getValue()).isTrue();
        assertThat(entry("QueueLine.LAPSING").shown().getValue()).isFalse();
    }

    @Test
    void choosingALineOpensItsFirst() {
        bench.candidate("张桂兰");
        bench.twice("朱春丽");
        entry("QueueLine.PENDING_BY_HAND").choose().run();
        assertThat(bench.openName()).isEqualTo("朱春丽");
        assertThat(entry("QueueLine.PENDING_BY_HAND").chosen().getValue()).isTrue();
        assertThat(entry("QueueLine.PENDING").chosen().getValue()).isFalse();
    }

    @Test
    void theAutomaticLineShowsItsPreviewAndNobody() {
        bench.unchanged("张桂兰");
        entry("QueueLine.AUTOMATIC").choose().run();
        assertThat(bench.openName()).isEmpty();
        assertThat(bench.parts.automatic().shown().getValue()).isTrue();
    }

    @Test
    void anotherScreenTakesThePlaceOfTheListUntilALineIsChosen() {
        model.work().getFirst().choose().run();
        assertThat(bench.navigator.shown().get()).isEqualTo(View.IMPORT);
        assertThat(model.lines()).noneMatch(e -> e.chosen().getValue());
        entry("QueueLine.ALL").choose().run();
        assertThat(bench.navigator.isHome()).isTrue();
    }

    private String count(String name) {
        return entry(name).count().getValue();
    }

    private QueueModel.Entry entry(String name) {
        return model.lines().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
