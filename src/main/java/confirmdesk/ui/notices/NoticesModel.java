package confirmdesk.ui.notices;

import confirmdesk.desk.notice.ExportNotices;
import confirmdesk.desk.notice.NoticeExport;
import confirmdesk.desk.notice.NoticeOverview;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The notices: counted anew whenever the screen is shown, looked at one by one, handed out in a list. */
public final class NoticesModel {

    /** As many people of each kind as are shown; the rest is counted. */
    private static final int MOST = 200;

    private final ExportNotices exportNotices;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clerk clerk;
    private final Latest counting;
    private final Work work = new Work();
    private final BooleanProperty full = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable NoticeOverview> overview = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KindLine> kinds = FXCollections.observableArrayList();
    private final ObservableList<PersonLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Exports.Listed> earlier = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable KindLine> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PersonLine> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding ready = Bindings.createBooleanBinding(this::canExport, overview, work.running());

    public NoticesModel(ExportNotices exportNotices, Tasks tasks, Dialogs dialogs, Navigator navigator, Clerk clerk) {
        this.exportNotices = exportNotices;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clerk = clerk;
        counting = new Latest(tasks);
        navigator.shown().subscribe(this::shown);
        kind.subscribe(now -> lines.setAll(now == null ? List.of() : now.first()));
        full.subscribe((before, now) -> count());
    }

    public Work work() {
        return work;
    }

    /** Whether ID numbers and phones are shown whole. */
    public BooleanProperty full() {
        return full;
    }

    /** Every kind of notice with its counts. */
    public ObservableList<KindLine> kinds() {
        return FXCollections.unmodifiableObservableList(kinds);
    }

    /** The kind that is looked at. */
    public ObjectProperty<@Nullable KindLine> kind() {
        return kind;
    }

    /** The first of those who wait for a notice of this kind. */
    public ObservableList<PersonLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** The notice that is looked at. */
    public ObjectProperty<@Nullable PersonLine> chosen() {
        return chosen;
    }

    /** What the chosen notice says; empty if none is chosen. */
    public ObservableValue<String> preview() {
        return chosen.map(PersonLine::text).orElse("");
    }

    /** What must be known about these notices. */
    public ObservableValue<@Nullable Notice> remark() {
        return overview.map(NoticesModel::remark);
    }

    /** How the last export ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether a list can be written now. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether an earlier list can be written once more. */
    public ObservableValue<Boolean> hasEarlier() {
        return Bindings.isNotEmpty(earlier);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("notices.export-xlsx", ready, () -> export("xlsx"))
                .with("notices.export-csv", "C", ready, () -> export("csv"))
                .with("notices.full", "F", () -> full.set(!full.get()))
                .with("notices.again", "A", hasEarlier(), this::again);
    }

    /** Hands the waiting notices out. */
    public void export(String format) {
        if (ready.get()) {
            dialogs.saveFile(Message.of("notices.save-title"), Message.of("notices.name", format), file(format))
                    .ifPresent(path -> write(progress -> exportNotices.export(path, full.get(), clerk, progress)));
        }
    }

    /** Writes the newest earlier list once more, the same bytes. */
    public void again() {
        if (!earlier.isEmpty() && !work.running().get()) {
            Exports.Listed list = earlier.getFirst();
            String format = list.format().toLowerCase(Locale.ROOT);
            Message name = Message.of("notices.name-again", Long.toString(list.number()), format);
            dialogs.saveFile(Message.of("notices.save-title"), name, file(format))
                    .ifPresent(path -> write(progress -> exportNotices.again(list.number(), path)));
        }
    }

    private void shown(View view) {
        if (view == View.NOTICES && !work.running().get()) {
            result.set(null);
            count();
        }
    }

    private void count() {
        boolean whole = full.get();
        counting.run(() -> new Counted(exportNotices.preview(whole, MOST), exportNotices.earlier()), this::show);
    }

    private void show(Counted now) {
        KindLine before = kind.get();
        overview.set(now.overview());
        earlier.setAll(now.earlier());
        kinds.setAll(now.overview().kinds().stream().map(KindLine::of).toList());
        kind.set(kinds.stream()
                .filter(k -> before == null ? k.anyWaits() : k.kind() == before.kind())
                .findFirst()
                .orElse(null));
    }

    private void write(Function<Progress, NoticeExport> writing) {
        result.set(null);
        tasks.follow(work, progress -> notice(writing, progress), ended -> {
            result.set(ended);
            count();
        });
    }

    private static Notice notice(Function<Progress, NoticeExport> writing, Progress progress) {
        try {
            return Told.of(writing.apply(progress));
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private static @Nullable Notice remark(NoticeOverview now) {
        if (now.priceMissing() > 0) {
            return Notice.warn("notices.price-missing", Words.number(now.priceMissing()));
        }
        return now.waiting() == 0 ? Notice.good("notices.nobody") : null;
    }

    private static Dialogs.FileKind file(String format) {
        Message name = Message.of(format.equals("csv") ? "payments.kind-csv" : "payments.kind-xlsx");
        return new Dialogs.FileKind(name, List.of("*." + format));
    }

    private boolean canExport() {
        NoticeOverview now = overview.get();
        return now != null && now.waiting() > 0 && !work.running().get();
    }

    private record Counted(NoticeOverview overview, List<Exports.Listed> earlier) {}
}
