package confirmdesk.desk.paid;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.testing.FewRegistrations;
import confirmdesk.desk.testing.InMemoryExports;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryMoney;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.MoneyDesk;
import confirmdesk.desk.testing.WrittenLog;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Balance;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.domain.paying.Reconciliation.Grouping;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws about money over made-up people, payments and settlings. Source: the issue about payments, "How good". */
class MoneyLawTest {

    private static final Clerk CLERK = new Clerk("王明");
    private static final int PEOPLE = 40;
    private static final List<String> LEVELS = List.of("初级（师）", "中级");
    private static final List<String> UNITS = List.of("甲医院", "乙医院", "丙卫生院");

    private final FewRegistrations registrations = new FewRegistrations();
    private final InMemoryExports exports = new InMemoryExports();
    private final InMemoryMoney kept = new InMemoryMoney(registrations, exports);
    private final InMemoryFiles files = new InMemoryFiles();
    private final Map<RegistrationNumber, State> first = new HashMap<>();
    private PaymentUses desk;
    private Random random;

    static LongStream seeds() {
        return LongStream.range(0, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsPaidAndSettledTheAccountsAddUp(long seed) {
        make(seed);
        for (int step = 0; step < 30; step++) {
            settleSomething();
            Reconciliation.Result result = desk.reconcile().reconcile();
            assertThat(result.mismatches()).isEmpty();
            Stream.of(Grouping.LEVEL, Grouping.MODE, Grouping.UNIT)
                    .forEach(kind -> assertThat(sum(result, kind)).isEqualTo(result.all()));
            assertThat(result.all().received().amount())
                    .isEqualTo(kept.all().stream().map(p -> p.claim().amount()).reduce(Fen.ZERO, Fen::plus));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDoneLeavesAStateOfTheDiagramAndTakingAllBackRestoresTheFirst(long seed) {
        make(seed);
        for (int step = 0; step < 30; step++) {
            settleSomething();
            first.forEach((number, was) -> assertThat(kept.state(number))
                    .matches(now -> now == was || now == State.PAID && was.owesPayment()));
        }
        kept.all().reversed().stream()
                .filter(p -> !p.isOpen() && !p.madePaid())
                .forEach(p -> desk.settling().reopen().reopen(p.id(), "全部撤回", "", CLERK));
        kept.all().reversed().stream()
                .filter(Payment::madePaid)
                .forEach(p -> desk.settling().reopen().reopen(p.id(), "全部撤回", "", CLERK));

        first.forEach((number, was) -> assertThat(kept.state(number)).isEqualTo(was));
        assertThat(kept.all()).allMatch(Payment::isOpen);
        Balance all = desk.reconcile().reconcile().all();
        assertThat(all.paid()).isEqualTo(Balance.Sum.NOTHING);
        assertThat(all.credited()).isEqualTo(Balance.Sum.NOTHING);
    }

    private static Balance sum(Reconciliation.Result result, Grouping kind) {
        return result.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(Reconciliation.Line::balance)
                .reduce(Balance.NOTHING, Balance::plus);
    }

    private void settleSomething() {
        Payment payment = kept.all().get(random.nextInt(kept.all().size()));
        Optional<RegistrationNumber> whose =
                random.nextBoolean() ? Optional.empty() : Optional.of(number(random.nextInt(PEOPLE)));
        Settling settling = desk.settling();
        switch (random.nextInt(4)) {
            case 0 -> settling.settle().accept(payment.id(), whose, "认定", CLERK);
            case 1 -> settling.settle().setAside(payment.id(), Settlement.NOT_OURS, "别处的", CLERK);
            case 2 -> settling.settle().setAside(payment.id(), Settlement.REFUNDED, "退", CLERK);
            default -> {
                if (payment.settlement() != Settlement.ADDED && !hasMore(payment)) {
                    settling.reopen().reopen(payment.id(), "弄错了", "", CLERK);
                }
            }
        }
    }

    /** The store opens more money again together with the payment it was added to; memory doesn't, so it is left alone. */
    private boolean hasMore(Payment payment) {
        Registration payer = payment.payer();
        return payer != null
                && kept.all().stream()
                        .anyMatch(p -> p.settlement() == Settlement.ADDED
                                && payer.number().equals(p.payer().number()));
    }

    private void make(long seed) {
        random = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            Registration person = Person.someone()
                    .with(Field.ID_NUMBER, "E%08d".formatted(i))
                    .with(Field.LEVEL, LEVELS.get(random.nextInt(LEVELS.size())))
                    .with(Field.SPECIALTY_CODE, random.nextBoolean() ? "201" : "203")
                    .with(Field.EMPLOYER, UNITS.get(random.nextInt(UNITS.size())))
                    .thisYear(number(i).value());
            State state = List.of(State.CONFIRMED, State.AUTO_CONFIRMED, State.PENDING)
                    .get(random.nextInt(3));
            registrations.add(person, state);
            first.put(person.number(), state);
        }
        List<Fee> fees = List.of(
                new Fee("", "", "中级", "", new Fen(6100), new Fen(1000), "收费文件"),
                new Fee("", "", "", "", new Fen(7050), Fen.ZERO, "收费文件"));
        KeptTables tables = new KeptTables(Years.year(List.of(), fees), Map.of());
        Clock clock = Clock.fixed(Instant.parse("2023-02-20T02:00:00Z"), ZoneOffset.UTC);
        desk = MoneyDesk.uses(kept, exports, tables, files, new WrittenLog(0), clock);
        Path paid = files.list("已缴.csv", rows());
        assertThat(desk.returned().payments().run(paid, false, CLERK, Progress.UNWATCHED))
                .isInstanceOf(confirmdesk.desk.returned.ReturnResult.Taken.class);
    }

    private List<Answers> rows() {
        List<Answers> rows = new ArrayList<>();
        List<String> amounts = List.of("132.00", "141.00", "100");
        for (int i = 0; i < 60; i++) {
            Map<String, String> said =
                    Map.of("实缴金额", amounts.get(random.nextInt(3)), "缴费时间", "2023-02-18", "流水号", "T" + i);
            rows.add(new Answers(
                    Map.of(
                            Field.REGISTRATION_NUMBER,
                            number(random.nextInt(PEOPLE + 5)).value()),
                    said));
        }
        return rows;
    }

    private static RegistrationNumber number(int i) {
        return new RegistrationNumber("2023410100%05d".formatted(i));
    }
}
