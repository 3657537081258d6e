package confirmdesk.ui.importing.columns;

import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A column of the list with its first values, and the choice of what it holds. */
final class ColumnRow extends HBox {

    private static final double HEADER_WIDTH = 200;
    private static final double CHOICE_WIDTH = 230;
    private static final int MOST_SEEN = 12;

    ColumnRow(ColumnLine line, List<Field> offered, Words words) {
        super(12);
        Label header = new Label(line.header());
        header.getStyleClass().add("strong");
        header.setMinWidth(HEADER_WIDTH);
        header.setMaxWidth(HEADER_WIDTH);
        ComboBox<Optional<Field>> holds = new ComboBox<>();
        holds.setConverter(new Name(words));
        holds.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Field>empty()),
                                offered.stream().map(Optional::of))
                        .toList());
        holds.setVisibleRowCount(MOST_SEEN);
        holds.setMinWidth(CHOICE_WIDTH);
        holds.setMaxWidth(CHOICE_WIDTH);
        holds.valueProperty().bindBidirectional(line.field());
        header.setLabelFor(holds);
        holds.accessibleTextProperty().bind(words.text("import.columns-holds", line.header()));
        Label samples = new Label(line.samples());
        samples.getStyleClass().add("quiet");
        getChildren().addAll(header, holds, samples);
        setAlignment(Pos.CENTER_LEFT);
    }

    private static final class Name extends StringConverter<Optional<Field>> {

        private final Words words;

        Name(Words words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable Optional<Field> field) {
            return field == null ? "" : field.map(words::say).orElseGet(() -> words.say("import.columns-nothing"));
        }

        @Override
        public Optional<Field> fromString(String text) {
            throw new UnsupportedOperationException("chosen, not typed");
        }
    }
}
