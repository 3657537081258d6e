package confirmdesk.ui.payments.incoming;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.paid.ReturnedLists;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.returned.ReturnReport;
import confirmdesk.desk.returned.ReturnResult;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.payments.Part;
import confirmdesk.ui.payments.PartsModel;
import confirmdesk.ui.payments.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A list that comes back, the region's review or the paid: always a dry run first, then, if the clerk says so, taken. */
public final class ReturnModel {

    private static final Dialogs.FileKind LISTS = new Dialogs.FileKind(Message.of("returned.kind"), Dialogs.LISTS);

    private final ReturnedLists lists;
    private final ErrorWorkbooks workbooks;
    private final PartsModel parts;
    private final Screen on;
    private final Words words;
    private final Clerk clerk;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ReturnReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReturnLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Boolean> previewed = new ReadOnlyObjectWrapper<>(false);
    private final ObservableValue<Boolean> here;
    private final BooleanBinding ready;

    public ReturnModel(
            ReturnedLists lists, ErrorWorkbooks workbooks, PartsModel parts, Screen on, Words words, Clerk clerk) {
        this.lists = lists;
        this.workbooks = workbooks;
        this.parts = parts;
        this.on = on;
        this.words = words;
        this.clerk = clerk;
        here = parts.part().map(Part::takesLists);
        ready = Bindings.createBooleanBinding(this::canTake, report, previewed, work.running(), here);
        parts.part().subscribe(this::clear);
        words.texts().subscribe(() -> show(report.get()));
    }

    public Work work() {
        return work;
    }

    /** Whether the part where lists come in is chosen. */
    public ObservableValue<Boolean> here() {
        return here;
    }

    /** Whether the list is about money. */
    public ObservableValue<Boolean> aboutMoney() {
        return parts.is(Part.PAID);
    }

    /** The file that was chosen. */
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /** What the file would do or did, as figures. */
    public ObservableValue<ReturnFigures> figures() {
        return report.map(ReturnFigures::of);
    }

    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** The rows that can't be taken, then those that wait for a person. */
    public ObservableList<ReturnLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** Whether taking the list would change something. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether there are refused rows to be saved. */
    public ObservableValue<Boolean> refusedWaiting() {
        return report.map(r -> !r.refused().isEmpty()).orElse(false);
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("returned.take", ready, this::take)
                .with("returned.choose", "O", here, this::choose)
                .with("returned.save", "S", refusedWaiting(), this::saveRefused);
    }

    public void choose() {
        on.dialogs().openFile(Message.of("returned.choose"), LISTS).ifPresent(this::look);
    }

    /** Says what a file would do that was chosen or dropped. */
    public void look(Path chosen) {
        if (!work.running().get() && here.getValue()) {
            clear();
            file.set(chosen);
            run(chosen, true);
        }
    }

    /** Takes the list that was looked at. */
    public void take() {
        Path chosen = file.get();
        if (chosen != null && ready.get()) {
            run(chosen, false);
        }
    }

    /** Saves the refused rows as a workbook, ready to be corrected and taken again. */
    public void saveRefused() {
        ReturnReport now = report.get();
        if (now != null && !now.refused().isEmpty()) {
            on.dialogs()
                    .saveFile(Message.of("import.save-title"), Message.of("returned.save-name"), Dialogs.WORKBOOK)
                    .ifPresent(to -> on.tasks().run(() -> saved(to, now), notice::set));
        }
    }

    private void run(Path chosen, boolean dryRun) {
        boolean review = parts.part().get() == Part.REVIEW;
        Function<Progress, ReturnResult> running = progress -> review
                ? lists.review().run(chosen, dryRun, clerk, progress)
                : lists.payments().run(chosen, dryRun, clerk, progress);
        on.tasks().follow(work, running, this::ended, () -> notice.set(Notice.warn("returned.cancelled")));
    }

    private void ended(ReturnResult result) {
        previewed.set(result instanceof ReturnResult.Previewed);
        switch (result) {
            case ReturnResult.Previewed(ReturnReport found) -> {
                show(found);
                notice.set(found.nothingNew() ? Notice.good("returned.nothing-new") : null);
            }
            case ReturnResult.Taken(ReturnReport found) -> {
                show(found);
                notice.set(Notice.good("returned.taken", found.file()));
                on.worklist().changed().fire();
            }
            case ReturnResult.Refused(Message why) -> notice.set(Notice.bad(why));
            case ReturnResult.Cancelled() -> notice.set(Notice.warn("returned.cancelled"));
        }
    }

    private Notice saved(Path to, ReturnReport now) {
        try {
            workbooks.write(to, now.header(), now.refused(), words::say);
            return Notice.good("import.saved", to.toString());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private void show(@Nullable ReturnReport found) {
        report.set(found);
        lines.setAll(
                found == null
                        ? List.of()
                        : Stream.concat(
                                        found.refused().stream().map(p -> ReturnLine.of(p, true, words)),
                                        found.opened().stream().map(p -> ReturnLine.of(p, false, words)))
                                .toList());
    }

    private void clear() {
        if (!work.running().get()) {
            previewed.set(false);
            file.set(null);
            notice.set(null);
            show(null);
        }
    }

    private boolean canTake() {
        ReturnReport now = report.get();
        return now != null
                && previewed.get()
                && !now.nothingNew()
                && !work.running().get()
                && here.getValue();
    }
}
