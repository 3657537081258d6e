package confirmdesk.app.payments;

import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.payments.ListController;
import confirmdesk.ui.payments.PartsModel;
import confirmdesk.ui.payments.PaymentsController;
import confirmdesk.ui.payments.PaymentsModel;
import confirmdesk.ui.payments.Screen;
import confirmdesk.ui.payments.incoming.ReturnController;
import confirmdesk.ui.payments.incoming.ReturnModel;
import confirmdesk.ui.payments.settling.BalanceController;
import confirmdesk.ui.payments.settling.BalanceModel;
import confirmdesk.ui.payments.settling.CarryController;
import confirmdesk.ui.payments.settling.CarryModel;
import confirmdesk.ui.payments.settling.OpenController;
import confirmdesk.ui.payments.settling.OpenModel;
import java.time.Clock;

/** Builds the screen about money and its parts. */
public final class PaymentScreen {

    private final Words words;
    private final Navigator navigator;
    private final PartsModel parts;
    private final PaymentsModel list;
    private final ReturnModel returned;
    private final OpenModel open;
    private final CarryModel carry;
    private final BalanceModel balance;

    public PaymentScreen(Screen on, Words words, Navigator navigator, Clerk clerk, Clock clock, Uses uses) {
        this.words = words;
        this.navigator = navigator;
        PaymentUses desk = uses.desk();
        parts = new PartsModel(navigator);
        list = new PaymentsModel(desk.lists(), on.tasks(), on.dialogs(), parts, clerk, clock);
        returned = new ReturnModel(desk.returned(), uses.workbooks(), parts, on, words, clerk);
        open = new OpenModel(desk.settling(), parts, on, clerk);
        carry = new CarryModel(desk.carryOver(), on, clerk);
        balance = new BalanceModel(desk.reconcile(), parts, on);
    }

    /** What the screen does its work with. */
    public record Uses(PaymentUses desk, ErrorWorkbooks workbooks) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers) {
        controllers
                .with(PaymentsController.class, () -> new PaymentsController(parts, words, navigator))
                .with(ListController.class, () -> new ListController(list, parts, words))
                .with(ReturnController.class, () -> new ReturnController(returned, words))
                .with(OpenController.class, () -> new OpenController(open, parts, words))
                .with(CarryController.class, () -> new CarryController(carry, words))
                .with(BalanceController.class, () -> new BalanceController(balance, parts, words));
    }

    public void addTo(ScreenCommands commands) {
        parts.addTo(commands);
        list.addTo(commands);
        returned.addTo(commands);
        open.addTo(commands);
    }
}
