package confirmdesk.ui.payments.settling;

import confirmdesk.desk.payment.CarryOver;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.payments.Screen;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Notes by hand who has paid for a cancelled sitting. */
public final class CarryModel {

    private final CarryOver carryOver;
    private final Screen on;
    private final Clerk clerk;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> result = new ReadOnlyObjectWrapper<>();

    public CarryModel(CarryOver carryOver, Screen on, Clerk clerk) {
        this.carryOver = carryOver;
        this.on = on;
        this.clerk = clerk;
    }

    /** The registration number that is meant. */
    public StringProperty number() {
        return number;
    }

    public StringProperty reason() {
        return reason;
    }

    public ReadOnlyObjectProperty<@Nullable Notice> result() {
        return result.getReadOnlyProperty();
    }

    /** Notes it, or takes the note back. @param stands whether it has paid */
    public void note(boolean stands) {
        String typed = Normal.code(number.get());
        if (!RegistrationNumber.isValid(typed)) {
            result.set(Notice.warn("paid.numberMissing"));
            return;
        }
        on.tasks().run(() -> carryOver.note(new RegistrationNumber(typed), stands, reason.get(), clerk), this::show);
    }

    private void show(CarryOver.Result ended) {
        result.set(
                switch (ended) {
                    case CarryOver.Noted(var who, var stands) ->
                        Notice.good(stands ? "paid.carriedOver" : "paid.notCarriedOver", who);
                    case CarryOver.AsBefore(var who) -> Notice.warn("paid.carriedAsBefore", who);
                    case CarryOver.ReasonMissing() -> Notice.warn("paid.reasonMissing");
                    case CarryOver.NotFound(var who) -> Notice.warn("cli.notFound", who);
                });
        if (ended instanceof CarryOver.Noted) {
            number.set("");
            reason.set("");
            on.worklist().changed().fire();
        }
    }
}
