package confirmdesk.ui.common.parts;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How far long work is, with its rate and the time left, and a button that stops it; there only while it runs. */
public final class WorkBar extends HBox {

    private static final long MINUTE = 60;

    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = new Label();
    private final Button cancel = new Button();

    public WorkBar() {
        getChildren().addAll(bar, words, cancel);
        getStyleClass().add("work-bar");
        setAlignment(Pos.CENTER_LEFT);
        bar.setMaxWidth(Double.MAX_VALUE);
        setHgrow(bar, Priority.ALWAYS);
        words.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setFocusTraversable(false);
    }

    /** Shows the course of a work from now on. */
    public void show(Work work, Words texts) {
        visibleProperty().bind(work.running());
        managedProperty().bind(work.running());
        bar.progressProperty().bind(work.far().map(Work.Far::fraction).orElse(-1.0));
        words.textProperty()
                .bind(texts.texts()
                        .flatMap(now ->
                                work.far().map(far -> sentence(far, texts)).orElse("")));
        bar.accessibleTextProperty().bind(words.textProperty());
        cancel.textProperty().bind(texts.text("work.cancel"));
        cancel.setOnAction(e -> work.cancel());
    }

    private static String sentence(Work.Far far, Words texts) {
        String done = far.of() == 0
                ? texts.say("work.done", far.step(), Words.number(far.done()))
                : texts.say("work.done-of", far.step(), Words.number(far.done()), Words.number(far.of()));
        String rate = Words.number(Math.round(far.perSecond()));
        return far.left()
                .map(left -> texts.say("work.rate", done, rate, time(left, texts)))
                .orElseGet(() -> far.perSecond() > 0 ? texts.say("work.rate-only", done, rate) : done);
    }

    private static String time(Duration left, Words texts) {
        return left.toSeconds() < MINUTE
                ? texts.say("work.seconds", left.toSeconds())
                : texts.say("work.minutes", left.toMinutes() + 1);
    }
}
