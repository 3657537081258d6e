package confirmdesk.store.payment;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Doubt;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of payments. A payment whose act was taken back is open again, whatever its row says. */
public final class PaymentTable {

    public static final SealedTable TABLE = SealedTable.of(
            "payment",
            "id",
            "identity",
            "registration_id",
            "settlement",
            "amount",
            "doubt",
            "asked",
            "clerk",
            "act",
            "at",
            "line",
            "personal");

    /** Whether a payment called p waits for a person. */
    static final String OPEN = """
        (payment.settlement = 'OPEN'
            OR EXISTS (SELECT 1 FROM act a WHERE a.id = payment.act AND a.undone))\
        """;

    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 7;

    private final Seals seals;
    private final RegistrationTable registrations;

    PaymentTable(Seals seals) {
        this.seals = seals;
        registrations = new RegistrationTable(seals);
    }

    /** A payment with what the store alone knows of it. */
    record Stored(Payment payment, OptionalLong act) {}

    long next(Sql sql) {
        return sql.number("SELECT coalesce(max(id), 0) + 1 FROM payment");
    }

    /** Puts a payment in, or replaces the one with the same number. @param act what made its registration paid, if something did */
    void put(Sql sql, Payment payment, @Nullable Long act, Clerk clerk, Instant at) {
        Registration payer = payment.payer();
        Long payerId =
                payer == null ? null : registrations.id(sql, payer.number()).orElseThrow();
        TABLE.put(
                sql,
                seals.rows(),
                payment.id(),
                identity(payment.claim()),
                payerId,
                payment.settlement(),
                payment.claim().amount().amount(),
                payment.doubt() == null ? "" : payment.doubt().name(),
                payment.asked().amount(),
                clerk.name(),
                act,
                at,
                payment.row(),
                personal(payment));
    }

    Optional<Stored> find(Sql sql, long id) {
        return sql.first(TABLE.select() + " WHERE id = ?", row -> read(sql, row), id);
    }

    Optional<Stored> known(Sql sql, Claim claim) {
        return sql
                .list(TABLE.select() + " WHERE identity = ? ORDER BY id", row -> read(sql, row), identity(claim))
                .stream()
                .filter(stored -> stored.payment().claim().identity().equals(claim.identity()))
                .findFirst();
    }

    List<Payment> after(Sql sql, long id, boolean onlyOpen, int most) {
        String query = TABLE.select() + " WHERE id > ?" + (onlyOpen ? " AND " + OPEN : "") + " ORDER BY id LIMIT ?";
        return sql.list(query, row -> read(sql, row).payment(), id, most);
    }

    void each(Sql sql, Consumer<Payment> sink) {
        sql.each(
                TABLE.select() + " ORDER BY id",
                row -> sink.accept(read(sql, row).payment()));
    }

    private long identity(Claim claim) {
        return seals.tokens().of(Tokens.Kind.PAYMENT, claim.identity());
    }

    private Stored read(Sql sql, Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        long id = row.number(1);
        OptionalLong act = row.value(9) == null ? OptionalLong.empty() : OptionalLong.of(row.number(9));
        boolean takenBack =
                act.isPresent() && sql.number("SELECT count(*) FROM act WHERE id = ? AND undone", act.getAsLong()) > 0;
        Settlement settlement = takenBack ? Settlement.OPEN : row.constant(4, Settlement.class);
        Doubt doubt = doubt(row.text(6), settlement);
        boolean nobody = row.value(3) == null || settlement == Settlement.OPEN && doubt != null && doubt.isAboutWho();
        String[] parts = new String(seals.vault().open(row.bytes(12), place(id)), StandardCharsets.UTF_8)
                .split(SEPARATOR, PARTS);
        Claim claim = new Claim(parts[1], parts[2], parts[3], new Fen(row.number(5)), parts[4], parts[5]);
        Payment payment = new Payment(
                id,
                parts[0],
                row.number(11),
                claim,
                nobody ? null : registrations.find(sql, row.number(3)).orElseThrow(),
                new Fen(row.number(7)),
                doubt,
                settlement,
                takenBack ? "" : parts[6]);
        return new Stored(payment, act);
    }

    private static @Nullable Doubt doubt(String name, Settlement settlement) {
        if (!name.isEmpty()) {
            return Doubt.valueOf(name);
        }
        return settlement == Settlement.OPEN ? Doubt.TAKEN_BACK : null;
    }

    private byte[] personal(Payment payment) {
        Claim claim = payment.claim();
        String joined = Stream.of(
                        payment.file(),
                        claim.number(),
                        claim.idNumber(),
                        claim.name(),
                        claim.paidAt(),
                        claim.serial(),
                        payment.reason())
                .map(text -> text.replace(SEPARATOR, " "))
                .collect(Collectors.joining(SEPARATOR));
        return seals.vault().seal(joined.getBytes(StandardCharsets.UTF_8), place(payment.id()));
    }

    private static String place(long id) {
        return "payment " + id;
    }
}
