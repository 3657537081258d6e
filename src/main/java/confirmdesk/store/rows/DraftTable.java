package confirmdesk.store.rows;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of registrations taken up at the desk. */
public final class DraftTable {

    public static final SealedTable TABLE =
            SealedTable.of("draft", "number", "submitted", "clerk", "at", "photo", "original", "form");

    private final Seals seals;

    public DraftTable(Seals seals) {
        this.seals = seals;
    }

    /**
     * A draft with what the store knows about it.
     *
     * @param photo the SHA-256 of the picture that is stored
     * @param original the SHA-256 of the picture handed in
     */
    public record Kept(
            Draft draft,
            boolean submitted,
            Clerk clerk,
            Instant begun,
            @Nullable String photo,
            @Nullable String original) {

        public Kept with(Draft newer) {
            return new Kept(newer, submitted, clerk, begun, photo, original);
        }

        public Kept withPhoto(String newPhoto, String newOriginal) {
            return new Kept(draft, submitted, clerk, begun, newPhoto, newOriginal);
        }

        public Kept submitted(boolean now) {
            return new Kept(draft, now, clerk, begun, photo, original);
        }
    }

    public void put(Sql sql, Kept kept) {
        RegistrationNumber number = kept.draft().number();
        TABLE.put(
                sql,
                seals.rows(),
                number.value(),
                kept.submitted(),
                kept.clerk().name(),
                kept.begun(),
                kept.photo(),
                kept.original(),
                seals.vault().seal(DraftBytes.of(kept.draft()), place(number.value())));
    }

    public Optional<Kept> find(Sql sql, RegistrationNumber number) {
        return sql.first(TABLE.select() + " WHERE number = ?", this::checked, number.value());
    }

    /** Those that are open or were submitted, the newest first. */
    public List<Kept> all(Sql sql, boolean submitted) {
        return sql.list(
                TABLE.select() + " WHERE submitted = ? ORDER BY at DESC, number DESC", this::checked, submitted);
    }

    /** The newest of all. */
    public Optional<Kept> newest(Sql sql) {
        return sql.first(TABLE.select() + " ORDER BY at DESC, number DESC LIMIT 1", this::checked);
    }

    public void remove(Sql sql, RegistrationNumber number) {
        sql.change("DELETE FROM draft WHERE number = ?", number.value());
    }

    private Kept checked(Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        RegistrationNumber number = new RegistrationNumber(row.text(1));
        return new Kept(
                DraftBytes.in(number, seals.vault().open(row.bytes(7), place(number.value()))),
                row.is(2),
                new Clerk(row.text(3)),
                Instant.parse(row.text(4)),
                row.textOrNull(5),
                row.textOrNull(6));
    }

    private static String place(String number) {
        return "draft " + number;
    }
}
