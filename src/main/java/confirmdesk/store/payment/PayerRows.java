package confirmdesk.store.payment;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Normal;
import confirmdesk.store.rows.NumberTokens;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads registrations as far as money is concerned. */
final class PayerRows {

    private static final String SELECT = """
        SELECT %s, s.version, s.state, v.passed, v.reason, c.stands, l.amount
        FROM registration r
        JOIN standing s ON s.registration_id = r.id
        LEFT JOIN region_review v ON v.registration_id = r.id
        LEFT JOIN carried_over c ON c.registration_id = r.id
        LEFT JOIN listed l ON l.registration_id = r.id
        """.formatted(RegistrationTable.COLUMNS);

    private static final int REST = RegistrationTable.WIDTH + 1;

    private final Seals seals;
    private final RegistrationTable registrations;

    PayerRows(Seals seals) {
        this.seals = seals;
        registrations = new RegistrationTable(seals);
    }

    void each(Sql sql, Consumer<Payer> sink) {
        sql.each(SELECT + "ORDER BY r.id", row -> sink.accept(read(row)));
    }

    Optional<Payer> find(Sql sql, String number) {
        return sql.first(SELECT + "WHERE r.number = ?", this::read, number);
    }

    /** Who has this registration number, else everybody with this ID number, else with the other form of it. */
    List<Payer> meant(Sql sql, String number, String idNumber) {
        Optional<Payer> byNumber = number.isEmpty() ? Optional.empty() : find(sql, number);
        if (byNumber.isPresent() || Normal.code(idNumber).isEmpty()) {
            return byNumber.stream().toList();
        }
        NumberTokens tokens = NumberTokens.of(idNumber, seals.tokens());
        List<Payer> whole = sql.list(SELECT + "WHERE r.token = ? ORDER BY r.id", this::read, tokens.whole());
        return whole.isEmpty()
                ? sql.list(SELECT + "WHERE r.token_18 = ? ORDER BY r.id", this::read, tokens.eighteen())
                : whole;
    }

    private Payer read(Row row) {
        RegistrationTable.Stored stored = registrations.read(row);
        return new Payer(
                stored.id(),
                row.number(REST),
                stored.registration(),
                row.constant(REST + 1, State.class),
                review(stored.id(), row),
                row.value(REST + 4) != null && row.is(REST + 4),
                row.value(REST + 5) == null ? null : new Fen(row.number(REST + 5)));
    }

    private @Nullable RegionReview review(long id, Row row) {
        if (row.value(REST + 2) == null) {
            return null;
        }
        byte[] closed = row.bytesOrNull(REST + 3);
        String reason = closed == null
                ? ""
                : new String(seals.vault().open(closed, StoredReviews.place(id)), StandardCharsets.UTF_8);
        return new RegionReview(row.is(REST + 2), reason);
    }
}
