package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the clerk chose to bring in: which of the two lists, the files, and the exam year if it was typed. */
public final class Batch {

    private final ReadOnlyObjectWrapper<ListKind> kind = new ReadOnlyObjectWrapper<>(ListKind.THIS_YEAR);
    private final ObservableValue<Boolean> lastYear = kind.map(k -> k == ListKind.LAST_YEAR);
    private final ObservableList<FileLine> files = FXCollections.observableArrayList();
    private final StringProperty year = new SimpleStringProperty("");
    private final BooleanProperty complete = new SimpleBooleanProperty();

    public ReadOnlyObjectProperty<ListKind> kind() {
        return kind.getReadOnlyProperty();
    }

    /** Whether the files are last year's list and its photos. */
    public ObservableValue<Boolean> lastYear() {
        return lastYear;
    }

    /** The files in the order in which they were chosen, each once. */
    public ObservableList<FileLine> files() {
        return FXCollections.unmodifiableObservableList(files);
    }

    /** The exam year as it was typed; empty means that the registration numbers say it. */
    public StringProperty year() {
        return year;
    }

    /** Whether this year's list holds everybody, so that whoever is missing may have withdrawn. */
    public BooleanProperty complete() {
        return complete;
    }

    /** What to put here. */
    ObservableValue<Message> invitation() {
        return lastYear.map(last -> Message.of(last ? "import.drop-last-year" : "import.drop-this-year"));
    }

    /** How many files there are. */
    ObservableValue<Message> size() {
        return Bindings.size(files).map(size -> Message.of("import.file-count", size));
    }

    void select(ListKind which) {
        kind.set(which);
    }

    void add(Collection<Path> more) {
        Set<Path> all = new LinkedHashSet<>(paths());
        all.addAll(more);
        files.setAll(all.stream().map(FileLine::unread).toList());
    }

    void leaveOut(FileLine file) {
        files.remove(file);
    }

    void clear() {
        files.clear();
    }

    /** Forgets what the files were recognised as. */
    void forget() {
        files.replaceAll(line -> FileLine.unread(line.file()));
    }

    /** Notes what the files were recognised as. */
    void recognise(List<ImportReport.FileRead> read) {
        files.replaceAll(line -> read.stream()
                .filter(r -> r.file().equals(line.name()))
                .findFirst()
                .map(r -> new FileLine(line.file(), r.description(), r.rows()))
                .orElse(line));
    }

    boolean yearIsReadable() {
        return year.get().isBlank() || year.get().strip().matches("20\\d\\d");
    }

    ImportLists.Options options(boolean dryRun) {
        String typed = year.get().strip();
        return new ImportLists.Options(
                typed.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(typed)),
                dryRun,
                complete.get() && !lastYear.getValue());
    }

    /** The files, in the order in which they were chosen. */
    public List<Path> paths() {
        return files.stream().map(FileLine::file).toList();
    }
}
