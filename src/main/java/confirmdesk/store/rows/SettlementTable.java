package confirmdesk.store.rows;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.store.rows.SettlementRow.Kind;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of what people settled, one row for each act. */
public final class SettlementTable {

    public static final SealedTable TABLE = SealedTable.of(
            "settlement",
            "act_id",
            "registration_id",
            "choice",
            "finding",
            "last_year",
            "papers",
            "first_person",
            "first_typed",
            "requested_at",
            "second_person",
            "second_typed",
            "answered_at",
            "words");

    /** The newest act about a registration that was not taken back. */
    private static final String IN_FORCE = """
         WHERE act_id = (
            SELECT max(s.act_id)
            FROM registration r
            JOIN settlement s ON s.registration_id = r.id
            JOIN act a ON a.id = s.act_id
            WHERE r.number = ? AND NOT a.undone)\
        """;

    /** How many acts have lost their row, and how many registrations what is made of the row in force. */
    public static final String LOOSE = """
        SELECT count(*) FROM act a
        WHERE a.act IN (%s) AND (
            NOT EXISTS (SELECT 1 FROM settlement s WHERE s.act_id = a.id)
            OR NOT a.undone AND NOT EXISTS (SELECT 1 FROM settled d WHERE d.registration_id = a.registration_id))\
        """.formatted(ActTable.words(Act::settles));

    private final Seals seals;

    public SettlementTable(Seals seals) {
        this.seals = seals;
    }

    public void put(Sql sql, long act, long registration, Settled settled) {
        SettlementRow row = SettlementRow.of(settled);
        byte @Nullable [] words = row.words().isEmpty()
                ? null
                : seals.vault().seal(row.words().getBytes(StandardCharsets.UTF_8), place(act));
        TABLE.put(
                sql,
                seals.rows(),
                act,
                registration,
                settled.choice() == null ? null : choice(settled.choice()),
                row.kind(),
                row.lastYear() == null ? null : bars(row.lastYear()),
                row.papers() == null ? null : bars(row.papers()),
                row.first() == null ? null : row.first().name(),
                row.first() == null ? null : row.first().typed(),
                row.requestedAt(),
                row.second() == null ? null : row.second().name(),
                row.second() == null ? null : row.second().typed(),
                row.answeredAt(),
                words);
    }

    /** What is settled about a registration now. */
    public Settled inForce(Sql sql, RegistrationNumber number) {
        return sql.first(TABLE.select() + IN_FORCE, this::checked, number.value())
                .orElse(Settled.NOTHING);
    }

    private Settled checked(Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        SettlementRow values = new SettlementRow(
                row.textOrNull(4) == null ? null : row.constant(4, Kind.class),
                list(row.textOrNull(5)),
                list(row.textOrNull(6)),
                SettlementRow.signature(row.textOrNull(7), row, 8),
                at(row.textOrNull(9)),
                SettlementRow.signature(row.textOrNull(10), row, 11),
                at(row.textOrNull(12)),
                words(row.number(1), row.bytesOrNull(13)));
        Optional<Finding> finding = values.finding();
        return new Settled(choice(list(row.textOrNull(3))), finding.orElse(null));
    }

    private String words(long act, byte @Nullable [] closed) {
        return closed == null ? "" : new String(seals.vault().open(closed, place(act)), StandardCharsets.UTF_8);
    }

    private static String choice(Choice choice) {
        return "|" + choice.stands()
                + bars(choice.among().stream().map(RegistrationNumber::value).toList());
    }

    private static @Nullable Choice choice(@Nullable List<String> numbers) {
        return numbers == null
                ? null
                : new Choice(
                        new RegistrationNumber(numbers.getFirst()),
                        numbers.stream().skip(1).map(RegistrationNumber::new).toList());
    }

    private static String bars(List<String> words) {
        return "|" + String.join("|", words) + "|";
    }

    private static @Nullable List<String> list(@Nullable String bars) {
        return bars == null
                ? null
                : Arrays.stream(bars.split("\\|")).filter(w -> !w.isEmpty()).toList();
    }

    private static @Nullable Instant at(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private static String place(long act) {
        return "settlement " + act;
    }
}
