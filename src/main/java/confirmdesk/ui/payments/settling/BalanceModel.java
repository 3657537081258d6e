package confirmdesk.ui.payments.settling;

import confirmdesk.desk.payment.ReconcilePayments;
import confirmdesk.domain.paying.Balance;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.payments.Owed;
import confirmdesk.ui.payments.Part;
import confirmdesk.ui.payments.PartsModel;
import confirmdesk.ui.payments.Screen;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Whether what was asked and what was received add up, reckoned anew whenever it is looked at. */
public final class BalanceModel {

    private final ReconcilePayments reconcile;
    private final Latest reckoning;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> verdict = new ReadOnlyObjectWrapper<>();

    public BalanceModel(ReconcilePayments reconcile, PartsModel parts, Screen on) {
        this.reconcile = reconcile;
        reckoning = new Latest(on.tasks());
        parts.whenShown(Part.BALANCE, this::reckon);
    }

    /** One group of the balance, each figure as heads and amount. */
    public record Line(
            Reconciliation.Grouping kind,
            String name,
            String asked,
            String paid,
            String owed,
            String credited,
            String open,
            String aside) {

        static Line of(Reconciliation.Line line) {
            Balance balance = line.balance();
            return new Line(
                    line.kind(),
                    line.name(),
                    sum(balance.asked()),
                    sum(balance.paid()),
                    sum(balance.owed()),
                    sum(balance.credited()),
                    sum(balance.open()),
                    sum(balance.notOurs().plus(balance.refunded())));
        }

        private static String sum(Balance.Sum sum) {
            return Words.number(sum.heads()) + " · " + Owed.yuan(sum.amount());
        }
    }

    /** The groups, the grand total first. */
    public ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /** Whether it adds up, and if not, the first thing that doesn't. */
    public ReadOnlyObjectProperty<@Nullable Notice> verdict() {
        return verdict.getReadOnlyProperty();
    }

    private void reckon() {
        reckoning.run(reconcile::reconcile, result -> {
            lines.setAll(result.lines().reversed().stream().map(Line::of).toList());
            verdict.set(
                    result.addsUp()
                            ? Notice.good("balance.addsUp")
                            : Notice.bad(result.mismatches().getFirst()));
        });
    }
}
