package confirmdesk.ui.common.parts;

import confirmdesk.ui.common.Words;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Makes the columns of tables that are only read. */
public final class Columns {

    private static final int SHORT = 12;

    /** A table that is laid out before it is seen shrinks its columns to nothing; further than this it may not. */
    private static final double LEAST = 0.85;

    private final Words words;

    public Columns(Words words) {
        this.words = words;
    }

    /** A column of words; what may be too long for it is told in full when pointed at. @param title the key of its text */
    public <S> TableColumn<S, String> words(String title, double width, Function<S, String> value) {
        return live(title, width, line -> new ReadOnlyStringWrapper(value.apply(line)));
    }

    /** A column of words that come later or change. */
    public <S> TableColumn<S, String> live(String title, double width, Function<S, ObservableValue<String>> value) {
        TableColumn<S, String> column = new TableColumn<>();
        column.textProperty().bind(words.text(title));
        column.setPrefWidth(width);
        column.setMinWidth(width * LEAST);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> value.apply(line.getValue()));
        column.setCellFactory(c -> new WordCell<>(words));
        return column;
    }

    /** A column of figures, which stand to the right. */
    public <S> TableColumn<S, String> figures(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = words(title, width, value);
        column.getStyleClass().add("figures");
        return column;
    }

    /** A column of chips, each with its tone. */
    public <S> TableColumn<S, String> chips(
            String title, double width, Function<S, String> value, Function<S, Tone> tone) {
        TableColumn<S, String> column = words(title, width, value);
        column.setCellFactory(c -> new ChipCell<>(tone));
        return column;
    }

    /** Gives a table its columns; the last one takes what room is left, so that nothing scrolls sideways. */
    public static <S> void set(TableView<S> table, List<TableColumn<S, String>> columns) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(columns);
    }

    private static final class ChipCell<S> extends TableCell<S, String> {

        private final Function<S, Tone> tone;
        private final Chip chip = new Chip("", Tone.NEUTRAL);

        ChipCell(Function<S, Tone> tone) {
            this.tone = tone;
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            S line = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || line == null ? null : chip);
            if (line != null) {
                chip.setText(text);
                chip.setTone(tone.apply(line));
            }
        }
    }

    private static final class WordCell<S> extends TableCell<S, String> {

        private final Words words;

        WordCell(Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            String text = value == null ? null : words.shown(value);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
        }
    }
}
