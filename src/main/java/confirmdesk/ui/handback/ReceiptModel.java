package confirmdesk.ui.handback;

import confirmdesk.desk.handback.ReceiptResult;
import confirmdesk.desk.handback.TakeReceipt;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The centre's receipt: what it would do is said before it is taken. */
public final class ReceiptModel {

    /** A sentence names so many of those who stay as they are. */
    private static final int NAMED = 5;

    private final TakeReceipt receipt;
    private final CentreModel centre;
    private final Worklist worklist;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clerk clerk;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Path> waiting = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(notices);
    private final BooleanBinding ready;
    private final BooleanBinding free;

    public ReceiptModel(
            TakeReceipt receipt, CentreModel centre, Worklist worklist, Tasks tasks, Dialogs dialogs, Clerk clerk) {
        this.receipt = receipt;
        this.centre = centre;
        this.worklist = worklist;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clerk = clerk;
        ready = Bindings.createBooleanBinding(
                () -> waiting.get() != null && !work.running().get(), waiting, work.running());
        free = Bindings.createBooleanBinding(() -> !work.running().get(), work.running());
        centre.receiptWaiting().bind(waiting.isNotNull());
        centre.reread().subscribe(this::forget);
    }

    public Work work() {
        return work;
    }

    /** What is said about the receipt, one sentence each. */
    public ObservableList<Notice> notices() {
        return shown;
    }

    /** The receipt that waits to be taken. */
    public ReadOnlyObjectProperty<@Nullable Path> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether a receipt can be taken. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Adds what can be done on the screen; before what Enter does otherwise. */
    public void addTo(ScreenCommands commands, Runnable leave) {
        commands.withEnter("receipt.take", ready, this::take)
                .with("handback.receipt", "O", free, this::choose)
                .withEscape(() -> {
                    if (!drop()) {
                        leave.run();
                    }
                });
    }

    /** Chooses a receipt and says what it would do. */
    public void choose() {
        if (free.get()) {
            Dialogs.FileKind kind = new Dialogs.FileKind(Message.of("handback.kind-receipt"), Dialogs.LISTS);
            dialogs.openFile(Message.of("handback.receipt-title"), kind).ifPresent(this::preview);
        }
    }

    /** Takes the receipt that waits. */
    public void take() {
        Path file = waiting.get();
        if (file != null && ready.get()) {
            run(() -> receipt.take(file, clerk), null);
        }
    }

    /** Lets go of the receipt that waits. @return whether there was one */
    public boolean drop() {
        boolean waited = waiting.get() != null;
        if (waited) {
            forget();
        }
        return waited;
    }

    private void preview(Path file) {
        run(() -> receipt.preview(file, clerk), file);
    }

    private void run(Supplier<ReceiptResult> reading, @Nullable Path file) {
        forget();
        tasks.follow(work, progress -> reading.get(), result -> show(result, file));
    }

    private void forget() {
        waiting.set(null);
        notices.clear();
    }

    private void show(ReceiptResult result, @Nullable Path file) {
        switch (result) {
            case ReceiptResult.Refused(var why) ->
                notices.setAll(why.stream().map(Notice::bad).toList());
            case ReceiptResult.Previewed(var read) -> {
                notices.setAll(said("receipt.would", Tone.ACCENT, read));
                waiting.set(file);
            }
            case ReceiptResult.Taken(var read) -> {
                centre.read();
                notices.setAll(said("receipt.taken", Tone.GOOD, read));
                worklist.changed().fire();
            }
        }
    }

    private static List<Notice> said(String key, Tone tone, ReceiptResult.Receipt read) {
        Notice first = new Notice(
                tone, Message.of(key, Long.toString(read.export()), read.accepted(), read.refused(), read.opened()));
        if (read.left().isEmpty()) {
            return List.of(first);
        }
        String named =
                read.left().stream().limit(NAMED).map(RegistrationNumber::value).collect(Collectors.joining("、"));
        String more = read.left().size() > NAMED ? "…" : "";
        return List.of(first, Notice.warn("receipt.left-many", read.left().size(), named + more));
    }
}
