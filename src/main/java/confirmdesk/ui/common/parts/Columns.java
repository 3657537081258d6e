package confirmdesk.ui.common.parts;

import confirmdesk.ui.common.Words;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Makes the columns of tables that are only read. */
public final class Columns {

    private static final int SHORT = 12;

    private final Words words;

    public Columns(Words words) {
        this.words = words;
    }

    /** A column of words; what may be too long for it is told in full when pointed at. @param title the key of its text */
    public <S> TableColumn<S, String> words(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = new TableColumn<>();
        column.textProperty().bind(words.text(title));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(value.apply(line.getValue())));
        column.setCellFactory(c -> new WordCell<>());
        return column;
    }

    /** A column of figures, which stand to the right. */
    public <S> TableColumn<S, String> figures(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = words(title, width, value);
        column.getStyleClass().add("figures");
        return column;
    }

    private static final class WordCell<S> extends TableCell<S, String> {

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < SHORT ? null : new Tooltip(text));
        }
    }
}
