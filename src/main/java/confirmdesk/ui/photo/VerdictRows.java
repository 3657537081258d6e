package confirmdesk.ui.photo;

import confirmdesk.ui.common.Words;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/** Every rule with its verdict, one below the other; what is broken first. */
public final class VerdictRows extends VBox {

    private final ObjectProperty<List<VerdictLine>> lines = new SimpleObjectProperty<>(List.of());

    /** Shows verdicts that may change. */
    public void show(ObservableValue<List<VerdictLine>> verdicts, Words words) {
        lines.bind(verdicts);
        lines.subscribe(now -> getChildren()
                .setAll(now.stream()
                        .sorted(Comparator.comparing(VerdictLine::urgency))
                        .map(line -> new VerdictRow(line, words))
                        .toList()));
    }
}
