package confirmdesk.ui.payments;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.payment.PaymentExport;
import confirmdesk.desk.payment.PaymentLists;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

/** The payment list: counted anew whenever the screen is shown, written, and written once more. */
public final class PaymentsModel {

    private final PaymentLists lists;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Clerk clerk;
    private final Clock clock;
    private final Latest counting;

    private final Work work = new Work();
    private final ReadOnlyObjectWrapper<@Nullable Owed> owed = new ReadOnlyObjectWrapper<>();
    private final ObservableList<EarlierLine> earlier = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable EarlierLine> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty onlyNew = new SimpleBooleanProperty();
    private final ObservableValue<Boolean> here;
    private final BooleanBinding ready;

    public PaymentsModel(PaymentLists lists, Tasks tasks, Dialogs dialogs, PartsModel parts, Clerk clerk, Clock clock) {
        this.lists = lists;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clerk = clerk;
        this.clock = clock;
        counting = new Latest(tasks);
        here = parts.is(Part.LIST);
        ready = Bindings.createBooleanBinding(this::canExport, owed, work.running(), onlyNew, here);
        parts.whenShown(Part.LIST, this::shown);
    }

    public Work work() {
        return work;
    }

    /** Who owes how much; nothing while it is being counted. */
    public ReadOnlyObjectProperty<@Nullable Owed> owed() {
        return owed.getReadOnlyProperty();
    }

    /** The lists that left the program before, newest first. */
    public ObservableList<EarlierLine> earlier() {
        return FXCollections.unmodifiableObservableList(earlier);
    }

    /** How the last export ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Whether a list can be written now. */
    public BooleanBinding ready() {
        return ready;
    }

    /** Whether only those are wanted who stood on no list before. */
    public BooleanProperty onlyNew() {
        return onlyNew;
    }

    public void exportXlsx() {
        export("xlsx");
    }

    public void exportCsv() {
        export("csv");
    }

    /** The earlier list that is to be written once more. */
    public ObjectProperty<@Nullable EarlierLine> chosen() {
        return chosen;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("payments.export-xlsx", ready, this::exportXlsx)
                .with("payments.export-csv", "C", ready, this::exportCsv)
                .with("payments.again", "A", chosen.flatMap(list -> here).orElse(false), this::again);
    }

    /** Writes the chosen earlier list once more, the same bytes. */
    public void again() {
        EarlierLine list = chosen.get();
        if (list != null && !work.running().get()) {
            Message name = Message.of("payments.name-again", Long.toString(list.number()), list.format());
            dialogs.saveFile(Message.of("payments.save-title"), name, kind(list.format()))
                    .ifPresent(file -> write(progress -> lists.repeat().again(list.number(), file)));
        }
    }

    private void shown() {
        if (!work.running().get()) {
            result.set(null);
            count();
        }
    }

    private void count() {
        counting.run(
                () -> new Counted(
                        Owed.of(lists.export().preview()),
                        lists.repeat().earlier().stream()
                                .map(list -> EarlierLine.of(list, clock.getZone()))
                                .toList()),
                now -> {
                    owed.set(now.owed());
                    earlier.setAll(now.earlier());
                });
    }

    private void export(String format) {
        if (ready.get()) {
            Message name = Message.of("payments.name", LocalDate.now(clock).toString(), format);
            dialogs.saveFile(Message.of("payments.save-title"), name, kind(format))
                    .ifPresent(file -> write(progress -> lists.export().export(file, onlyNew.get(), clerk, progress)));
        }
    }

    private void write(Function<Progress, PaymentExport> writing) {
        result.set(null);
        tasks.follow(work, progress -> notice(() -> writing.apply(progress)), ended -> {
            result.set(ended);
            count();
        });
    }

    private static Notice notice(Supplier<PaymentExport> writing) {
        try {
            return notice(writing.get());
        } catch (FileTrouble trouble) {
            return Notice.bad(trouble.why());
        }
    }

    private static Notice notice(PaymentExport ended) {
        return switch (ended) {
            case PaymentExport.Exported(var number, var file, var sha256, var summary) ->
                Notice.good(
                        "payments.exported",
                        Long.toString(number),
                        file.toString(),
                        sha256,
                        summary.fresh().heads());
            case PaymentExport.Repeated(var number, var file, var sha256) ->
                Notice.good("payments.repeated", Long.toString(number), file.toString(), sha256);
            case PaymentExport.PricesMissing(var missing) ->
                Notice.bad(Message.of("payments.prices-missing", String.join("、", missing)));
            case PaymentExport.NobodyNew() -> Notice.warn("payments.nobody-new");
            case PaymentExport.NobodyOwes() -> Notice.warn("payments.nobody-owes");
            case PaymentExport.NoSuchExport(var number) -> Notice.warn("payments.no-such", Long.toString(number));
            case PaymentExport.WrongEnding(var endings) -> Notice.warn("payments.wrong-ending", endings.getFirst());
            case PaymentExport.Cancelled() -> Notice.warn("payments.cancelled");
        };
    }

    private static Dialogs.FileKind kind(String format) {
        Message name = Message.of(format.equals("csv") ? "payments.kind-csv" : "payments.kind-xlsx");
        return new Dialogs.FileKind(name, List.of("*." + format));
    }

    private boolean canExport() {
        Owed now = owed.get();
        return now != null && now.canLeave(onlyNew.get()) && !work.running().get() && here.getValue();
    }

    private record Counted(Owed owed, List<EarlierLine> earlier) {}
}
