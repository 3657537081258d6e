package confirmdesk.ui.common.parts;

import confirmdesk.ui.common.Words;
import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A sentence with a sign for how serious it is; there only while there is something to say. */
public final class NoticeBar extends StackPane {

    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final FontIcon sign = new FontIcon();
    private final Label sentence = new Label();

    public NoticeBar() {
        getChildren().add(sentence);
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setWrapText(true);
        sentence.setGraphic(sign);
        setMinHeight(USE_PREF_SIZE);
        notice.subscribe(now -> dress(now == null ? Tone.NEUTRAL : now.tone()));
        visibleProperty().bind(sentence.textProperty().map(text -> !text.isEmpty()));
        managedProperty().bind(visibleProperty());
    }

    /** Shows a notice that may change or go away. */
    public void show(ObservableValue<@Nullable Notice> what, Words words) {
        notice.bind(what);
        sentence.textProperty().bind(words.text(notice.map(Notice::text)));
    }

    private void dress(Tone tone) {
        getStyleClass()
                .removeAll(Arrays.stream(Tone.values()).map(Tone::styleClass).toList());
        getStyleClass().add(tone.styleClass());
        sign.setIconCode(
                switch (tone) {
                    case NEUTRAL, ACCENT -> Material2OutlinedAL.INFO;
                    case GOOD -> Material2OutlinedAL.CHECK_CIRCLE;
                    case WARN -> Material2OutlinedMZ.WARNING;
                    case BAD -> Material2OutlinedAL.ERROR_OUTLINE;
                });
    }
}
