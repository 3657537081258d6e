package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What an import would do or did: the counts, the rows that can't be taken, and the first rows as they will be stored. */
public final class ReportModel {

    /** What is said of rows that are read and understood, but aren't what counts. */
    private static final Set<String> LEFT_OUT =
            Set.of("import.olderRecord", "file.row.closing", "file.row.header-again");

    private final ImportModel importing;
    private final ErrorWorkbooks workbooks;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Words words;

    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.NOTHING);
    private final ObservableList<ProblemLine> problems = FXCollections.observableArrayList();
    private final ObservableList<StoredLine> stored = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> saved = new ReadOnlyObjectWrapper<>();

    public ReportModel(ImportModel importing, ErrorWorkbooks workbooks, Tasks tasks, Dialogs dialogs, Words words) {
        this.importing = importing;
        this.workbooks = workbooks;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.words = words;
        importing.situation().map(Situation::report).subscribe(this::show);
        words.texts().subscribe(() -> show(importing.situation().get().report()));
    }

    public ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    /** The rows that can't be taken, then those that are taken although something about them is odd. */
    public ObservableList<ProblemLine> problems() {
        return FXCollections.unmodifiableObservableList(problems);
    }

    public ObservableList<StoredLine> stored() {
        return FXCollections.unmodifiableObservableList(stored);
    }

    /** Where the refused rows were saved to. */
    public ReadOnlyObjectProperty<@Nullable Notice> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Whether there are refused rows to be saved now. */
    public ObservableValue<Boolean> refusedWaiting() {
        return importing.situation().map(Situation::hasRefused);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("import.save-title", "S", refusedWaiting(), this::saveRefused);
    }

    /** Saves the refused rows as a workbook, ready to be corrected and imported again. */
    public void saveRefused() {
        ImportReport report = importing.situation().get().report();
        if (report != null && !report.refused().isEmpty()) {
            dialogs.saveFile(Message.of("import.save-title"), Message.of("import.save-name"), Dialogs.WORKBOOK)
                    .ifPresent(file -> save(file, report));
        }
    }

    private void save(Path file, ImportReport report) {
        tasks.run(() -> written(file, report), saved::set);
    }

    private Notice written(Path file, ImportReport report) {
        try {
            workbooks.write(file, report.header(), report.refused(), words::say);
            return Notice.good("import.saved", file.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private void show(@Nullable ImportReport report) {
        saved.set(null);
        if (report == null) {
            tally.set(Tally.NOTHING);
            problems.clear();
            stored.clear();
            return;
        }
        boolean lastYear = importing.batch().lastYear().getValue();
        tally.set(Tally.of(report, lastYear));
        problems.setAll(Stream.concat(
                        report.refused().stream().map(p -> line(p, ProblemLine.Kind.REFUSED)),
                        report.marked().stream().map(p -> line(p, kind(p))))
                .toList());
        stored.setAll(report.firstRows().stream()
                .map(lastYear ? StoredLine::ofLastYear : StoredLine::ofThisYear)
                .toList());
    }

    private static ProblemLine.Kind kind(RowProblem marked) {
        return LEFT_OUT.contains(marked.reason().key()) ? ProblemLine.Kind.LEFT : ProblemLine.Kind.TAKEN;
    }

    private ProblemLine line(RowProblem problem, ProblemLine.Kind kind) {
        return new ProblemLine(
                kind,
                problem.place().file(),
                Long.toString(problem.place().row()),
                problem.column(),
                problem.value(),
                words.say(problem.reason()),
                words.say(problem.suggestion()));
    }
}
