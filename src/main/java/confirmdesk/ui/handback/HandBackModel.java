package confirmdesk.ui.handback;

import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.handback.ResultsExport;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Handing back: what changed, or everything, and what left before once more. */
public final class HandBackModel {

    private final HandingBack handingBack;
    private final CentreModel centre;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clerk clerk;
    private final Clock clock;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable SentLine> chosen = new SimpleObjectProperty<>();
    private final BooleanBinding ready;
    private final BooleanBinding readyForAll;

    public HandBackModel(
            HandingBack handingBack, CentreModel centre, Tasks tasks, Dialogs dialogs, Clerk clerk, Clock clock) {
        this.handingBack = handingBack;
        this.centre = centre;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clerk = clerk;
        this.clock = clock;
        ready = when(now -> now.due() > 0);
        readyForAll = when(now -> now.decided() > 0);
        centre.reread().subscribe(() -> result.set(null));
    }

    public Work work() {
        return work;
    }

    /** How the last export ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether something changed that the centre doesn't know. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether anything is decided at all. */
    public BooleanBinding readyForAll() {
        return readyForAll;
    }

    /** The earlier hand-back that is to be written once more. */
    public ObjectProperty<@Nullable SentLine> chosen() {
        return chosen;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("handback.export", ready, this::export)
                .with("handback.export-all", "T", readyForAll, this::exportAll)
                .with("handback.again", "A", chosen.map(list -> true).orElse(false), this::again);
    }

    /** Hands back what changed since the centre accepted it. */
    public void export() {
        if (ready.get()) {
            export(false);
        }
    }

    public void exportAll() {
        if (readyForAll.get()) {
            export(true);
        }
    }

    /** Writes the chosen earlier hand-back once more, the same bytes. */
    public void again() {
        SentLine sent = chosen.get();
        if (sent != null && !work.running().get()) {
            save(
                    Message.of("handback.name-again", Long.toString(sent.number())),
                    (file, progress) -> handingBack.repeat().again(sent.number(), file));
        }
    }

    private void export(boolean everything) {
        Message name = Message.of("handback.name", LocalDate.now(clock).toString());
        save(name, (file, progress) -> handingBack.export().export(file, everything, clerk, progress));
    }

    private BooleanBinding when(Predicate<Counts> test) {
        return Bindings.createBooleanBinding(
                () -> {
                    Counts now = centre.counts().get();
                    boolean free =
                            !work.running().get() && !centre.receiptWaiting().get();
                    return free && now != null && test.test(now);
                },
                centre.counts(),
                centre.receiptWaiting(),
                work.running());
    }

    private void save(Message name, Writing writing) {
        Dialogs.FileKind kind = new Dialogs.FileKind(Message.of("handback.kind-zip"), List.of("*.zip"));
        dialogs.saveFile(Message.of("handback.save-title"), name, kind).ifPresent(file -> {
            result.set(null);
            tasks.follow(work, progress -> ended(writing, file, progress), notice -> {
                centre.read();
                result.set(notice);
            });
        });
    }

    private static Notice ended(Writing writing, Path file, Progress progress) {
        try {
            return notice(writing.to(file, progress));
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private static Notice notice(ResultsExport ended) {
        return switch (ended) {
            case ResultsExport.Exported(var number, var file, var sha256, var people, var withdrawn, var photos) ->
                Notice.good("handback.exported", Long.toString(number), file.toString(), people, photos, sha256);
            case ResultsExport.Repeated(var number, var file, var sha256) ->
                Notice.good("handback.repeated", Long.toString(number), file.toString(), sha256);
            case ResultsExport.NothingToTell() -> Notice.warn("handback.nothing");
            case ResultsExport.NoSuchExport(var number) -> Notice.warn("handback.no-such", Long.toString(number));
            case ResultsExport.KeptBytesBroken(var number) ->
                Notice.bad(Message.of("handback.kept-broken", Long.toString(number)));
            case ResultsExport.PhotoGone() -> Notice.warn("handback.photo-gone");
            case ResultsExport.WrongEnding(var ending) -> Notice.bad(Message.of("handback.wrong-ending", ending));
            case ResultsExport.Cancelled() -> Notice.warn("handback.cancelled");
        };
    }

    private interface Writing {
        ResultsExport to(Path file, Progress progress);
    }
}
