package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.importing.Misgivings;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Files on their way into the store: always a dry run first, then, if the clerk says so, all of them or none. */
public final class ImportModel {

    private final ImportLists lists;
    private final Misgivings misgivings;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Worklist worklist;
    private final Clerk clerk;

    private final Batch batch = new Batch();
    private final Rehearsal rehearsal = new Rehearsal();
    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<Situation> situation =
            new ReadOnlyObjectWrapper<>(Situation.of(Phase.CHOOSING));
    private final ObservableValue<Phase> phase = situation.map(Situation::phase);
    private final BooleanProperty allTheSame = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper matching = new ReadOnlyBooleanWrapper();
    private final BooleanBinding ready = Bindings.createBooleanBinding(this::isReady, situation, allTheSame, matching);

    public ImportModel(
            ImportLists lists, Misgivings misgivings, Tasks tasks, Dialogs dialogs, Worklist worklist, Clerk clerk) {
        this.lists = lists;
        this.misgivings = misgivings;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.worklist = worklist;
        this.clerk = clerk;
    }

    public Batch batch() {
        return batch;
    }

    public Work work() {
        return work;
    }

    public ReadOnlyObjectProperty<Situation> situation() {
        return situation.getReadOnlyProperty();
    }

    public ObservableValue<Phase> phase() {
        return phase;
    }

    /** Whether the clerk wants it all the same, although something speaks against it. */
    public BooleanProperty allTheSame() {
        return allTheSame;
    }

    /** Whether importing would bring something in now. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether somebody is saying what the columns of a list hold; nothing goes in meanwhile. */
    public ReadOnlyBooleanProperty matching() {
        return matching.getReadOnlyProperty();
    }

    /** Begins or ends saying what the columns of a list hold. */
    public void match(boolean now) {
        matching.set(now);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands, Runnable leave) {
        ObservableValue<Boolean> idle = phase.map(now -> !now.isBusy());
        commands.withEnter("import.do", ready, this::importAll)
                .withEnter("import.review", phase.map(now -> now == Phase.IMPORTED), leave)
                .with("import.choose", "O", idle, this::choose)
                .with("import.read-again", "F5", idle, this::readAgain);
    }

    /** Says which of the two lists the files are; those chosen already are read again as that one. */
    public void select(boolean lastYear) {
        if (lastYear != batch.lastYear().getValue()) {
            unlessBusy(() -> {
                letGoOfWhatIsIn();
                batch.select(lastYear ? ListKind.LAST_YEAR : ListKind.THIS_YEAR);
            });
        }
    }

    public void choose() {
        Dialogs.FileKind kind = new Dialogs.FileKind(Message.of("import.file-kind"), Dialogs.LISTS);
        take(now().isBusy() ? List.of() : dialogs.openFiles(Message.of("import.choose-title"), kind));
    }

    /** Takes files that were chosen or dropped, beside those that wait already, and says what would happen. */
    public void take(List<Path> more) {
        if (!more.isEmpty()) {
            unlessBusy(() -> {
                letGoOfWhatIsIn();
                batch.add(more);
            });
        }
    }

    public void leaveOut(FileLine file) {
        unlessBusy(() -> batch.leaveOut(file));
    }

    /** Lets go of all files. */
    public void clear() {
        unlessBusy(batch::clear);
    }

    /** Reads the same files again: the year was typed, or a file was corrected meanwhile. */
    public void readAgain() {
        unlessBusy(() -> {});
    }

    /** Brings in what the preview shows. */
    public void importAll() {
        if (ready.get()) {
            situation.set(situation.get().during(Phase.IMPORTING));
            run(false);
        }
    }

    private boolean isReady() {
        return !matching.get() && situation.get().isReady(allTheSame.get());
    }

    private void letGoOfWhatIsIn() {
        if (now() == Phase.IMPORTED) {
            batch.clear();
        }
    }

    private void unlessBusy(Runnable change) {
        if (now().isBusy()) {
            return;
        }
        change.run();
        allTheSame.set(false);
        batch.forget();
        if (batch.files().isEmpty()) {
            situation.set(Situation.of(Phase.CHOOSING));
        } else if (batch.yearIsReadable()) {
            situation.set(Situation.of(Phase.READING));
            run(true);
        } else {
            situation.set(Situation.refused(Message.of("import.year-unreadable")));
        }
    }

    private void run(boolean dryRun) {
        ListKind kind = batch.kind().get();
        List<Path> paths = batch.paths();
        ImportLists.Options options = batch.options(dryRun);
        Function<Progress, Situation> running = watched -> {
            Progress progress = dryRun ? rehearsal.learning(watched) : rehearsal.knowing(watched);
            return ended(kind, paths, lists.run(kind, paths, options, clerk, progress));
        };
        tasks.follow(work, running, this::show, () -> show(Situation.of(Phase.CANCELLED)));
    }

    private Situation ended(ListKind kind, List<Path> paths, ImportResult result) {
        return switch (result) {
            case ImportResult.Previewed(ImportReport report) ->
                Situation.reported(
                        Phase.PREVIEWED,
                        report,
                        misgivings.about(kind, paths, report).orElse(null));
            case ImportResult.Imported(ImportReport report) -> Situation.reported(Phase.IMPORTED, report, null);
            case ImportResult.Refused(Message why) -> Situation.refused(why);
            case ImportResult.Cancelled() -> Situation.of(Phase.CANCELLED);
        };
    }

    private void show(Situation now) {
        ImportReport report = now.report();
        if (report != null) {
            batch.recognise(report.files());
        }
        situation.set(now);
        if (now.phase() == Phase.IMPORTED) {
            worklist.changed().fire();
        }
    }

    private Phase now() {
        return situation.get().phase();
    }
}
