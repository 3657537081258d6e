package confirmdesk.ui.registering;

import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.registering.Chosen;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.YesNo;
import confirmdesk.ui.common.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One field: its name, what is typed, last year's value beside it, and below what is told about it, in words. */
final class FieldRow extends VBox {

    private static final int NAME_WIDTH = 150;
    private static final int FIELD_WIDTH = 300;

    private final Field field;
    private final Words words;
    private final Label lastYear = new Label();
    private final Label told = new Label();
    private final @Nullable TextField text;
    private final @Nullable CheckBox tick;
    private boolean left;
    private @Nullable RegistrationNumber shown;

    FieldRow(Field field, Edits edits, Words words, Runnable next) {
        super(2);
        this.field = field;
        this.words = words;
        Label name = new Label(words.say(field));
        name.setMinWidth(NAME_WIDTH);
        text = Chosen.isSubject(field) ? null : text(edits, next);
        tick = Chosen.isSubject(field) ? tick(edits) : null;
        Node control = control();
        name.setLabelFor(control);
        control.setAccessibleText(words.say(field));
        lastYear.getStyleClass().addAll("quiet", "small");
        HBox.setHgrow(lastYear, Priority.ALWAYS);
        HBox line = new HBox(12, name, control, lastYear);
        line.setAlignment(Pos.CENTER_LEFT);
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().addAll("small", "told");
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        getChildren().setAll(line, told);
        getStyleClass().add("field-row");
    }

    /** What is typed into. */
    Node control() {
        return text != null ? text : Objects.requireNonNull(tick);
    }

    /** Shows the form as it is now; what is being typed stays. */
    void show(Form form) {
        FieldState state = FieldState.of(form, field);
        boolean another = !form.draft().number().equals(shown);
        shown = form.draft().number();
        left = left && !another;
        if (text != null && (another || !text.isFocused())) {
            text.setText(state.value());
        }
        if (tick != null) {
            tick.setSelected(YesNo.isYes(state.value()));
        }
        boolean checked = form.draft().checked().contains(Page.of(field));
        lastYear.setText(tick == null ? lastYear(state) : due(form, tick.isSelected()));
        boolean quiet = state.isOnlyMissing() && !left && !checked;
        told.setText(quiet ? "" : told(state));
        List<String> styles = new ArrayList<>(told.getStyleClass());
        styles.removeAll(List.of("bad-text", "warn-text"));
        styles.add(state.refused().isEmpty() ? "warn-text" : "bad-text");
        told.getStyleClass().setAll(styles);
        control().setAccessibleHelp(told.getText());
    }

    private String lastYear(FieldState state) {
        if (state.lastYear().isEmpty()) {
            return "";
        }
        return state.changed()
                ? words.say("registering.changed", state.lastYear())
                : words.say("registering.as-last-year");
    }

    /** Whether the subject is due by last year's scores; another choice is pointed out, never blocked. */
    private String due(Form form, boolean chosen) {
        boolean due = Chosen.subject(field).filter(form.due()::contains).isPresent();
        if (due) {
            return words.say(chosen ? "registering.due" : "registering.due-not-chosen");
        }
        return chosen ? words.say("registering.chosen-not-due") : "";
    }

    private String told(FieldState state) {
        return Stream.concat(state.refused().stream(), state.marked().stream())
                .map(this::sentence)
                .reduce((one, more) -> one + "\n" + more)
                .orElse("");
    }

    private String sentence(Finding finding) {
        return words.say("registering.told", finding.reason(), finding.suggestion());
    }

    private TextField text(Edits edits, Runnable next) {
        TextField typed = new TextField();
        typed.setPrefWidth(FIELD_WIDTH);
        typed.setMinWidth(FIELD_WIDTH / 2.0);
        typed.textProperty().subscribe((before, now) -> {
            if (typed.isFocused()) {
                edits.typing(field, now);
            }
        });
        typed.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                left = true;
                edits.commit();
            }
        });
        typed.setOnAction(e -> {
            left = true;
            edits.commit();
            next.run();
        });
        return typed;
    }

    private CheckBox tick(Edits edits) {
        CheckBox chosen = new CheckBox();
        chosen.setOnAction(e -> {
            edits.typing(field, Chosen.word(chosen.isSelected()));
            edits.commit();
        });
        return chosen;
    }
}
