package confirmdesk.ui.payments;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.payment.ExportPayments;
import confirmdesk.desk.payment.PaymentLists;
import confirmdesk.desk.payment.RepeatPayments;
import confirmdesk.desk.testing.FewRegistrations;
import confirmdesk.desk.testing.InMemoryExports;
import confirmdesk.desk.testing.InMemoryMoney;
import confirmdesk.desk.testing.InMemoryPaymentSheets;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.WrittenLog;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.PaymentRule;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The payment list. */
class PaymentsModelTest {

    private static final Path FILE = Path.of("缴费名单.xlsx");

    private final FewRegistrations registrations = new FewRegistrations();
    private final InMemoryExports exports = new InMemoryExports();
    private final InMemoryPaymentSheets sheets = new InMemoryPaymentSheets();
    private final InMemoryMoney money = new InMemoryMoney(registrations, exports);
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.SHELL);
    private List<PaymentRule> rules = List.of();
    private final Clock clock = Clock.fixed(Instant.parse("2023-02-17T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void countsWhoOwesAndHowTheyWereConfirmed() {
        confirmed("河南", State.CONFIRMED, State.AUTO_CONFIRMED, State.AUTO_CONFIRMED, State.PENDING);
        PaymentsModel model = shown("收费文件");
        assertThat(model.owed().get()).satisfies(owed -> {
            assertThat(owed.people()).isEqualTo(3);
            assertThat(owed.automatic()).isEqualTo(2);
            assertThat(owed.total()).isEqualTo(Message.of("payments.yuan", "450.00"));
        });
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void aMissingPriceIsNamedAndNothingCanBeExported() {
        confirmed("河南", State.CONFIRMED);
        confirmed("云南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        assertThat(model.owed().get()).satisfies(owed -> {
            assertThat(owed.people()).isEqualTo(2);
            assertThat(owed.missing().text()).isEqualTo(Message.of("payments.prices-missing", "云南 初级（师）"));
            assertThat(owed.total().key()).isEqualTo("payments.no-total");
        });
        dialogs.answer(FILE);
        model.exportXlsx();
        assertThat(exports.listed(Exports.Kind.PAYMENTS)).isEmpty();
    }

    @Test
    void pricesThatAreOnlyExamplesAreNamed() {
        confirmed("河南", State.CONFIRMED);
        assertThat(shown("练习价").owed().get().examples().text()).isEqualTo(Message.of("payments.example-prices", "练习价"));
        assertThat(shown("收费文件").owed().get().examples()).isNull();
    }

    @Test
    void saysThatTheReviewIsNotKnownWhereItMustBePassed() {
        confirmed("河南", State.CONFIRMED);
        assertThat(shown("收费文件").owed().get().review()).isNull();
        rules = List.of(new PaymentRule("", "网上", true, false));
        assertThat(shown("收费文件").owed().get().review().text().key()).isEqualTo("payments.review-unknown");
    }

    @Test
    void whenNobodyOwesThereIsNothingToExport() {
        PaymentsModel model = shown("收费文件");
        assertThat(model.ready().get()).isFalse();
        assertThat(model.owed().get().missing().text().key()).isEqualTo("payments.nobody-owes");
    }

    @Test
    void saysWhereTheListWentWithItsNumberAndHash() {
        confirmed("河南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        dialogs.answer(FILE);
        model.exportXlsx();
        assertThat(model.result().get().text())
                .isEqualTo(Message.of("payments.exported", "1", FILE.toString(), Sha256.hex(sheets.at(FILE)), 1L));
        assertThat(model.earlier()).first().satisfies(line -> {
            assertThat(line.number()).isEqualTo(1);
            assertThat(line.at()).isEqualTo("2023-02-18 00:30");
            assertThat(line.clerk()).isEqualTo("王明");
        });
    }

    @Test
    void suggestsANameWithTheDayAndTheFormat() {
        confirmed("河南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        model.exportCsv();
        assertThat(dialogs.suggested()).isEqualTo(Message.of("payments.name", "2023-02-18", "csv"));
    }

    @Test
    void anEarlierListIsWrittenAgainByteForByte() {
        confirmed("河南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        dialogs.answer(FILE);
        model.exportXlsx();
        confirmed("河南", State.CONFIRMED);
        Path again = Path.of("再一份.xlsx");
        dialogs.answer(again);
        model.chosen().set(model.earlier().getFirst());
        model.again();
        assertThat(sheets.at(again)).isEqualTo(sheets.at(FILE));
        assertThat(exports.listed(Exports.Kind.PAYMENTS)).hasSize(1);
    }

    @Test
    void aNameWithAnotherEndingIsRefused() {
        confirmed("河南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        dialogs.answer(Path.of("名单.doc"));
        model.exportXlsx();
        assertThat(model.result().get().text().key()).isEqualTo("payments.wrong-ending");
    }

    @Test
    void aFullDiskIsSaidBesideTheButtonAndLeavesNothing() {
        confirmed("河南", State.CONFIRMED);
        PaymentsModel model = shown("收费文件");
        sheets.fillTheDisk();
        dialogs.answer(FILE);
        model.exportXlsx();
        assertThat(model.result().get().tone()).isEqualTo(Tone.BAD);
        assertThat(exports.listed(Exports.Kind.PAYMENTS)).isEmpty();
        assertThat(model.work().running().get()).isFalse();
    }

    @Test
    void countsAnewWheneverTheScreenIsShown() {
        PaymentsModel model = shown("收费文件");
        confirmed("河南", State.CONFIRMED);
        navigator.goHome();
        navigator.show(View.PAYMENTS);
        assertThat(model.owed().get().people()).isEqualTo(1);
    }

    private PaymentsModel shown(String source) {
        Fee fee = new Fee("河南", "", "", "", new Fen(7000), new Fen(1000), source);
        Outbox outbox = new Outbox(exports, sheets, clock);
        KeptTables tables = new KeptTables(Years.payingBy(rules, List.of(), List.of(fee)), Map.of());
        PaymentsModel model = new PaymentsModel(
                new PaymentLists(
                        new ExportPayments(money.money(tables), sheets, new WrittenLog(0), outbox),
                        new RepeatPayments(outbox)),
                tasks,
                dialogs,
                new PartsModel(navigator),
                new Clerk("王明"),
                clock);
        navigator.show(View.PAYMENTS);
        return model;
    }

    private void confirmed(String region, State... states) {
        for (State state : states) {
            registrations.add(Person.someone().with(Field.REGION, region).thisYear("202341010000001"), state);
        }
    }
}
