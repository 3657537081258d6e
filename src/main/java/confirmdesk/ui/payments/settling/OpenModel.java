package confirmdesk.ui.payments.settling;

import confirmdesk.desk.paid.Settled;
import confirmdesk.desk.paid.Settling;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.payments.Owed;
import confirmdesk.ui.payments.Part;
import confirmdesk.ui.payments.PartsModel;
import confirmdesk.ui.payments.Screen;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The payments that wait for a person, a page at a time, and how each is settled. */
public final class OpenModel {

    private static final int PAGE = 200;

    private final Settling settling;
    private final PartsModel parts;
    private final Screen on;
    private final Clerk clerk;
    private final Latest reading;

    private final ObservableList<OpenLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable OpenLine> chosen = new SimpleObjectProperty<>();
    private final Typed typed = new Typed();
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> sum = new ReadOnlyObjectWrapper<>(Message.of("paid.none"));
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding canSettle;
    private final BooleanBinding canReopen;

    public OpenModel(Settling settling, PartsModel parts, Screen on, Clerk clerk) {
        this.settling = settling;
        this.parts = parts;
        this.on = on;
        this.clerk = clerk;
        reading = new Latest(on.tasks());
        ObservableValue<Boolean> here = parts.is(Part.OPEN);
        canSettle = Bindings.createBooleanBinding(() -> isChosen(true) && here.getValue(), chosen, here);
        canReopen = Bindings.createBooleanBinding(() -> isChosen(false) && here.getValue(), chosen, here);
        parts.whenShown(Part.OPEN, this::start);
        all.subscribe((before, now) -> start());
        on.worklist().changed().subscribe(this::start);
    }

    /** The payments that wait, or all if so wished, as far as they were read. */
    public ObservableList<OpenLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** The payment that is to be settled. */
    public ObjectProperty<@Nullable OpenLine> chosen() {
        return chosen;
    }

    /** What the clerk says about it. */
    public Typed typed() {
        return typed;
    }

    /** Whether those that were settled are shown too. */
    public BooleanProperty all() {
        return all;
    }

    /** Whether there are more than are shown. */
    public ReadOnlyBooleanProperty more() {
        return more.getReadOnlyProperty();
    }

    /** How many wait, and their amount. */
    public ReadOnlyObjectProperty<Message> sum() {
        return sum.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    public BooleanBinding canSettle() {
        return canSettle;
    }

    public BooleanBinding canReopen() {
        return canReopen;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.with("paid.accept", "Y", canSettle, this::accept)
                .with("paid.not-ours", "N", canSettle, this::notOurs)
                .with("paid.refund", "T", canSettle, this::refund)
                .with("paid.reopen", "Z", canReopen, this::reopen);
    }

    /** Takes it for the payment of whom the list names, or of the one who was typed. */
    public void accept() {
        settle(line -> settling.settle()
                .accept(line.id(), typed.number(), typed.reason().get(), clerk));
    }

    public void notOurs() {
        settle(line -> settling.settle()
                .setAside(line.id(), Settlement.NOT_OURS, typed.reason().get(), clerk));
    }

    public void refund() {
        settle(line -> settling.settle()
                .setAside(line.id(), Settlement.REFUNDED, typed.reason().get(), clerk));
    }

    /** Takes back what was done with a settled payment. */
    public void reopen() {
        settle(line -> settling.reopen()
                .reopen(line.id(), typed.reason().get(), typed.second().get(), clerk));
    }

    /** Reads the next page. */
    public void showMore() {
        read(lines.isEmpty() ? 0 : lines.getLast().id());
    }

    private void start() {
        read(0);
    }

    private void read(long after) {
        boolean onlyOpen = !all.get();
        reading.run(
                () -> new Page(
                        settling.payments().after(after, onlyOpen, PAGE),
                        settling.payments().open()),
                page -> show(page, after == 0));
    }

    private void show(Page page, boolean fromTheStart) {
        List<OpenLine> read = page.payments().stream().map(OpenLine::of).toList();
        if (fromTheStart) {
            lines.setAll(read);
        } else {
            lines.addAll(read);
        }
        more.set(read.size() == PAGE);
        parts.waiting().set(page.open().heads());
        sum.set(Message.of(
                "paid.sum",
                Words.number(page.open().heads()),
                Owed.yuan(page.open().amount())));
    }

    private void settle(Function<OpenLine, Settled> way) {
        OpenLine line = chosen.get();
        if (line != null) {
            on.tasks().run(() -> way.apply(line), settled -> {
                result.set(notice(settled));
                if (settled instanceof Settled.Done) {
                    typed.clear();
                    on.worklist().changed().fire();
                }
            });
        }
    }

    private static Notice notice(Settled settled) {
        return switch (settled) {
            case Settled.Done(Payment payment) -> Notice.good("paid.done", payment.id(), payment.settlement());
            case Settled.ReasonMissing() -> Notice.warn("paid.reasonMissing");
            case Settled.NotFound(var id) -> Notice.warn("paid.notFound", id);
            case Settled.Already(var settlement) -> Notice.warn("paid.already", "", settlement);
            case Settled.PayerUnknown(var named) -> Notice.warn("paid.payerUnknown");
            case Settled.NotOwing(var number, var state) -> Notice.warn("paid.notOwing", number, state);
            case Settled.ChangedSince(var id) -> Notice.warn("paid.changedSince", id);
            case Settled.SecondPersonMissing(var id) -> Notice.warn("paid.secondMissing", id);
            case Settled.SamePersonAgain(var id) -> Notice.warn("paid.sameAgain", id);
        };
    }

    private boolean isChosen(boolean open) {
        OpenLine line = chosen.get();
        return line != null && line.open() == open;
    }

    private record Page(List<Payment> payments, Sum open) {}
}
