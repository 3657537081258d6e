package confirmdesk.ui.payments;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.MoneyDesk;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.payments.incoming.ReturnModel;
import confirmdesk.ui.payments.settling.BalanceModel;
import confirmdesk.ui.payments.settling.CarryModel;
import confirmdesk.ui.payments.settling.OpenModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The parts of the payments screen where something comes in: the paid, what waits for a person, the balance. */
class PaymentPartsTest {

    private static final Path FILE = Path.of("已缴.csv");

    private final InMemoryDesk desk = new InMemoryDesk(
            Years.year(List.of(), List.of(new Fee("河南", "", "", "", new Fen(6100), Fen.ZERO, "收费文件"))));
    private final PaymentUses uses =
            MoneyDesk.uses(desk.money, desk.exports, desk.tables, desk.files, desk.journal, desk.clock);
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final PartsModel parts = new PartsModel(navigator);
    private final Screen screen = new Screen(new DirectTasks(), dialogs, new Worklist());
    private final ReturnModel returned = new ReturnModel(
            uses.returned(), (file, header, rows, words) -> {}, parts, screen, new Words(Locale.CHINESE), CLERK);
    private final OpenModel open = new OpenModel(uses.settling(), parts, screen, CLERK);
    private final CarryModel carry = new CarryModel(uses.carryOver(), screen, CLERK);
    private final BalanceModel balance = new BalanceModel(uses.reconcile(), parts, screen);

    /** Two confirmed, who owe 122 yuan each. */
    @BeforeEach
    void confirmTwo() {
        for (int i = 1; i <= 2; i++) {
            desk.add(thisYear(i));
            desk.confirm().confirm(Look.newest(thisYear(i).number()), Grounds.NONE, CLERK);
        }
        navigator.goHome();
        navigator.show(View.PAYMENTS);
    }

    @Test
    void aListIsLookedAtBeforeItIsTaken() {
        parts.choose(Part.PAID);
        dialogs.answer(list(paid(1, "122")));
        returned.choose();
        assertThat(returned.ready().get()).isTrue();
        assertThat(state(1)).isEqualTo(State.CONFIRMED);

        returned.take();
        assertThat(state(1)).isEqualTo(State.PAID);
        assertThat(key(returned.notice().get())).isEqualTo("returned.taken");
        assertThat(returned.ready().get()).isFalse();
    }

    @Test
    void aListThatSaysNothingNewCannotBeTaken() {
        parts.choose(Part.PAID);
        Path file = list(paid(1, "122"));
        returned.look(file);
        returned.take();
        returned.look(file);
        assertThat(key(returned.notice().get())).isEqualTo("returned.nothing-new");
        assertThat(returned.ready().get()).isFalse();
    }

    @Test
    void whatCannotBeReadIsListedAndTheListOfAnotherPartIsForgotten() {
        parts.choose(Part.PAID);
        returned.look(list(paid(1, "一百"), paid(2, "122")));
        assertThat(returned.lines()).hasSize(1);
        assertThat(returned.refusedWaiting().getValue()).isTrue();
        parts.choose(Part.BALANCE);
        assertThat(returned.lines()).isEmpty();
        assertThat(returned.file().get()).isNull();
    }

    @Test
    void aWrongAmountWaitsForAPersonWhoGivesAReason() {
        take(paid(1, "100"));
        parts.choose(Part.OPEN);
        assertThat(open.lines()).hasSize(1);
        assertThat(parts.waiting().get()).isEqualTo(1);
        open.chosen().set(open.lines().getFirst());
        open.accept();
        assertThat(key(open.result().get())).isEqualTo("paid.reasonMissing");

        open.typed().reason().set("差额已补");
        open.accept();
        assertThat(state(1)).isEqualTo(State.PAID);
        assertThat(open.lines()).isEmpty();
        assertThat(open.typed().reason().get()).isEmpty();
    }

    @Test
    void whatWasSettledIsReopenedFromAmongAll() {
        take(paid(1, "100"));
        parts.choose(Part.OPEN);
        open.chosen().set(open.lines().getFirst());
        open.typed().reason().set("别的考点的");
        open.notOurs();
        open.all().set(true);
        open.chosen().set(open.lines().getFirst());
        assertThat(open.canSettle().get()).isFalse();

        open.typed().reason().set("弄错了");
        open.reopen();
        assertThat(open.lines().getFirst().open()).isTrue();
    }

    @Test
    void theBalanceAddsUpAndFollows() {
        take(paid(1, "122"));
        parts.choose(Part.BALANCE);
        assertThat(key(balance.verdict().get())).isEqualTo("balance.addsUp");
        BalanceModel.Line all = balance.lines().getFirst();
        assertThat(List.of(all.asked(), all.paid(), all.owed()))
                .containsExactly("2 · 244.00", "1 · 122.00", "1 · 122.00");
    }

    @Test
    void whoHasPaidBeforeIsNotedWithAReasonAndTakenBack() {
        carry.number().set(" ");
        carry.note(true);
        assertThat(key(carry.result().get())).isEqualTo("paid.numberMissing");

        carry.number().set(thisYear(1).number().value());
        carry.note(true);
        assertThat(key(carry.result().get())).isEqualTo("paid.reasonMissing");
        carry.reason().set("2022年停考，收据");
        carry.note(true);
        assertThat(key(carry.result().get())).isEqualTo("paid.carriedOver");
        parts.choose(Part.BALANCE);
        assertThat(balance.lines().getFirst().asked()).isEqualTo("1 · 122.00");
    }

    private void take(Answers... rows) {
        parts.choose(Part.PAID);
        returned.look(list(rows));
        returned.take();
    }

    private Path list(Answers... rows) {
        return desk.files.list(FILE.toString(), Arrays.asList(rows));
    }

    private static Answers paid(int person, String amount) {
        return new Answers(
                Map.of(Field.REGISTRATION_NUMBER, thisYear(person).number().value()),
                Map.of("实缴金额", amount, "缴费时间", "2023-02-18", "流水号", "A" + person));
    }

    private State state(int person) {
        return desk.money.state(thisYear(person).number());
    }

    private static String key(Notice notice) {
        return notice.text().key();
    }
}
