package confirmdesk.ui.importing.columns;

import confirmdesk.desk.columns.ListColumns;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the clerk says of the columns of one list, and what still stands against it. */
public final class ColumnForm {

    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable ListColumns> list = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ColumnLine> lines = FXCollections.observableArrayList();

    /** One for all who listen: who listens to a view of their own is forgotten with it. */
    private final ObservableList<ColumnLine> shown = FXCollections.unmodifiableObservableList(lines);

    private final StringProperty sender = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ColumnForm(Words words) {
        this.words = words;
        sender.subscribe(now -> check());
        words.texts().subscribe(this::check);
    }

    public ObservableList<ColumnLine> lines() {
        return shown;
    }

    /** Whose list it is. */
    public StringProperty sender() {
        return sender;
    }

    /** What still stands against using what is said, or that it can be used. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether a list is asked about at all. */
    public ObservableValue<Boolean> asked() {
        return list.map(now -> true).orElse(false);
    }

    /** Whether the list can be taken as it is, so that the question can be put away. */
    public ObservableValue<Boolean> optional() {
        return list.map(now -> now.missing().isEmpty()).orElse(false);
    }

    /** Whether it is known whose list it is, because somebody said so of one like it. */
    public ObservableValue<Boolean> remembered() {
        return list.map(now -> !now.sender().isEmpty()).orElse(false);
    }

    /** Whether what is said can be used. */
    public ObservableValue<Boolean> sayable() {
        return notice.map(now -> now.tone() == Tone.GOOD).orElse(false);
    }

    /** What is to be said of the list while its columns aren't shown. */
    public ObservableValue<Message> headline() {
        return list.map(now -> Message.of(
                "import.columns-known",
                now.file().getFileName().toString(),
                now.known(),
                now.open().stream().filter(c -> c.field().isEmpty()).count()));
    }

    /** The fields that a column can be said to hold: the missing ones first. */
    public List<Field> offered() {
        ListColumns now = list.get();
        if (now == null) {
            return List.of();
        }
        List<Field> taken = now.columns().stream()
                .filter(column -> !column.byHand())
                .flatMap(column -> column.field().stream())
                .toList();
        return Stream.concat(now.missing().stream(), Stream.of(Field.values()))
                .distinct()
                .filter(field -> !taken.contains(field))
                .toList();
    }

    /** The list that is asked about; none if the program knows every column of every list. */
    @Nullable
    ListColumns list() {
        return list.get();
    }

    /** Asks about a list, or about none. */
    void ask(@Nullable ListColumns about) {
        list.set(about);
        lines.setAll(
                about == null
                        ? List.of()
                        : about.open().stream().map(this::line).toList());
        sender.set(about == null ? "" : about.sender());
        check();
    }

    private ColumnLine line(ListColumns.Column column) {
        String samples = column.samples().stream().filter(s -> !s.isBlank()).collect(Collectors.joining(" · "));
        ColumnLine line = new ColumnLine(column.header(), samples, new SimpleObjectProperty<>(column.field()));
        line.field().subscribe(field -> check());
        return line;
    }

    /** Suggests what a sender called the columns before, for those of which nothing is said yet. */
    void suggest(Map<String, Field> known) {
        List<Field> offered = offered();
        lines.stream()
                .filter(line -> line.field().get().isEmpty())
                .forEach(line -> line.field()
                        .set(Optional.ofNullable(known.get(line.header())).filter(offered::contains)));
    }

    /** The fields that are said, by the words of the header. */
    Map<String, Field> said() {
        Map<String, Field> said = new HashMap<>();
        lines.forEach(line -> line.field().get().ifPresent(field -> said.put(line.header(), field)));
        return said;
    }

    private void check() {
        ListColumns now = list.get();
        notice.set(now == null ? null : problem(now).orElseGet(() -> Notice.good("import.columns-ready")));
    }

    private Optional<Notice> problem(ListColumns now) {
        List<Field> said = new ArrayList<>(said().values());
        List<Field> lacking =
                now.missing().stream().filter(field -> !said.contains(field)).toList();
        if (!lacking.isEmpty()) {
            return Optional.of(Notice.warn(
                    "import.columns-missing", now.file().getFileName().toString(), names(lacking)));
        }
        List<Field> twice = said.stream()
                .filter(field -> said.indexOf(field) != said.lastIndexOf(field))
                .distinct()
                .toList();
        if (!twice.isEmpty()) {
            return Optional.of(Notice.warn("import.columns-twice", names(twice)));
        }
        boolean unnamed = sender.get().isBlank() || said.isEmpty();
        return unnamed ? Optional.of(Notice.warn("import.columns-whose")) : Optional.empty();
    }

    private String names(List<Field> fields) {
        return fields.stream().map(words::say).collect(Collectors.joining(words.say("import.columns-and")));
    }
}
