package confirmdesk.ui.settings;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.WorkBar;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The screen with the check and the log. */
public final class JournalController {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final JournalModel model;
    private final Words words;
    private final Navigator navigator;
    private final ZoneId zone;

    @FXML
    private VBox screen;

    @FXML
    private Label count;

    @FXML
    private TableView<LogPlace> entries;

    @FXML
    private Button export;

    @FXML
    private NoticeBar result;

    @FXML
    private WorkBar work;

    /** @param zone the time zone that the log's times are shown in */
    public JournalController(JournalModel model, Words words, Navigator navigator, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen);
        count.textProperty().bind(words.text(model.count()));
        Columns.set(entries, columns(new Columns(words)));
        entries.setItems(model.entries());
        export.disableProperty().bind(model.work().running().or(Bindings.isEmpty(model.entries())));
        result.show(model.result(), words);
        work.show(model.work(), words);
    }

    private List<TableColumn<LogPlace, String>> columns(Columns columns) {
        return List.of(
                columns.figures("journal.column-number", 70, place -> Words.number(place.number())),
                columns.live("journal.column-at", 160, entry(e -> SECOND.format(e.at().atZone(zone)))),
                columns.live("journal.column-clerk", 110, entry(e -> e.clerk().name())),
                columns.live("journal.column-act", 150, entry(e -> words.say(e.act()))),
                columns.live("journal.column-registration", 150, entry(JournalController::registration)),
                columns.live("journal.column-change", 190, entry(this::change)),
                columns.live("journal.column-reason", 260, entry(LogEntry::reason)));
    }

    private static Function<LogPlace, ObservableValue<String>> entry(Function<LogEntry, String> words) {
        return place -> place.entry().map(words).orElse("");
    }

    private static String registration(LogEntry entry) {
        return entry.registration() == null ? "" : entry.registration().value();
    }

    private String change(LogEntry entry) {
        return entry.to() == null ? "" : words.say("journal.change", say(entry.from()), say(entry.to()));
    }

    private String say(@Nullable State state) {
        return state == null ? "–" : words.say(state);
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
