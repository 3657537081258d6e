package confirmdesk.ui.importing;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Chip;
import confirmdesk.ui.common.parts.Tone;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A chosen file: its name, what it was recognised as, and a way to leave it out. */
final class FileCell extends ListCell<FileLine> {

    private final Words words;
    private final Label name = new Label();
    private final Chip kind = new Chip("", Tone.NEUTRAL);
    private final Label rows = new Label();
    private final Button leaveOut = new Button("", new FontIcon(Material2OutlinedAL.CLOSE));
    private final HBox line;

    FileCell(Words words, Consumer<FileLine> leaveOutFile) {
        this.words = words;
        name.getStyleClass().add("strong");
        rows.getStyleClass().add("quiet");
        leaveOut.getStyleClass().addAll("flat", "button-icon");
        leaveOut.setOnAction(e -> leaveOutFile.accept(getItem()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(12, name, kind, rows, gap, leaveOut);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable FileLine file, boolean empty) {
        super.updateItem(file, empty);
        setGraphic(empty || file == null ? null : line);
        if (file != null) {
            name.setText(file.name());
            kind.setText(file.description());
            kind.setVisible(!file.description().isEmpty());
            rows.setText(file.rows() == 0 ? "" : words.say("import.rows", Words.number(file.rows())));
            leaveOut.setAccessibleText(words.say("import.leave-out", file.name()));
        }
    }
}
