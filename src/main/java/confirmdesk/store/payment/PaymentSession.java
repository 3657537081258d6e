package confirmdesk.store.payment;

import confirmdesk.desk.payment.Payments;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.HandedBackTable;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Taking or settling payments in one transaction; what makes registrations paid is one step, which can be taken back. */
final class PaymentSession implements Payments.Session {

    private final Database.Transaction transaction;
    private final Sql sql;
    private final LogBook log;
    private final Deeds deeds;
    private final Clerk clerk;
    private final Instant at;
    private final PaymentTable payments;
    private final PayerRows payers;
    private final RegistrationTable registrations;
    private final ActTable acts;
    private @Nullable Set<String> sites;
    private long step;

    PaymentSession(Database.Transaction transaction, Seals seals, LogBook log, Deeds deeds, Clerk clerk, Instant at) {
        this.transaction = transaction;
        sql = transaction.sql();
        this.log = log;
        this.deeds = deeds;
        this.clerk = clerk;
        this.at = at;
        payments = new PaymentTable(seals);
        payers = new PayerRows(seals);
        registrations = new RegistrationTable(seals);
        acts = new ActTable(seals);
    }

    @Override
    public List<Payer> payers(String number, String idNumber) {
        return payers.meant(sql, number, idNumber);
    }

    @Override
    public boolean hasSite(String site) {
        Set<String> known = sites;
        if (known == null) {
            known = new HashSet<>(sql.list(
                    "SELECT DISTINCT coalesce(site, '') FROM registration", row -> Normal.of(Field.SITE, row.text(1))));
            sites = known;
        }
        return known.contains(Normal.of(Field.SITE, site));
    }

    @Override
    public Optional<Payment> known(Claim claim) {
        return payments.known(sql, claim).map(PaymentTable.Stored::payment);
    }

    @Override
    public Optional<Payment> find(long id) {
        return payments.find(sql, id).map(PaymentTable.Stored::payment);
    }

    @Override
    public void pay(Payer payer, Payment payment, String logged) {
        Standing.Step paid = new Standing.Owing(payer.state()).pay();
        StandingRow before = deeds.standing(sql, payer.id()).orElseThrow();
        long id = deeds.next(sql);
        step = step == 0 ? id : step;
        ActRow act = new ActRow(
                id,
                step,
                payer.id(),
                paid.act(),
                paid.from(),
                paid.to(),
                clerk,
                at,
                List.of(),
                payment.reason(),
                before.photo(),
                false);
        RegistrationNumber number = payer.registration().number();
        deeds.act(
                sql,
                before,
                before.photo(),
                act,
                new Deed(clerk, at, paid.act(), number, paid.from(), paid.to(), logged));
        payments.put(sql, numbered(payment), id, clerk, at);
    }

    /** More money of somebody who has paid belongs to what made that one paid: both are open again if that is taken back. */
    @Override
    public void keep(Payment payment) {
        Registration payer = payment.payer();
        Long act = payment.settlement() == Settlement.ADDED && payer != null
                ? acts.newestOn(sql, registrations.id(sql, payer.number()).orElseThrow())
                        .filter(newest -> newest.act() == Act.PAY)
                        .map(ActRow::id)
                        .orElse(null)
                : null;
        payments.put(sql, numbered(payment), act, clerk, at);
    }

    @Override
    public boolean isHandedBack(Payment payment) {
        return HandedBackTable.told(sql, made(payment));
    }

    @Override
    public boolean takeBack(Payment payment, @Nullable Signature second) {
        ActRow made = made(payment);
        Registration payer = registrations.find(sql, made.registration()).orElseThrow();
        return deeds.takeBack(
                sql,
                made,
                now -> new Deed(
                        clerk,
                        at,
                        Act.UNDO,
                        payer.number(),
                        now.state(),
                        made.from(),
                        second == null ? made.act().word() : made.act().word() + second.asSecond()));
    }

    private ActRow made(Payment payment) {
        OptionalLong act = payments.find(sql, payment.id()).orElseThrow().act();
        return acts.find(sql, act.orElseThrow()).orElseThrow();
    }

    @Override
    public void log(Act act, Optional<RegistrationNumber> registration, String logged) {
        log.append(sql, new Deed(clerk, at, act, registration.orElse(null), null, null, logged));
    }

    @Override
    public void commit() {
        transaction.commit();
    }

    @Override
    public void close() {
        transaction.close();
    }

    private Payment numbered(Payment payment) {
        return payment.id() > 0 ? payment : payment.numbered(payments.next(sql));
    }
}
