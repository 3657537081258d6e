package confirmdesk.desk.importing.listed;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.decision.Arrival;
import confirmdesk.domain.decision.FieldChange;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/**
 * A row that is taken, and what it does to what the store has under its number; only what a list shows of it.
 *
 * @param state of the registration before; {@code PENDING} where nothing was decided
 * @param changes what the row says otherwise; empty for a new one
 */
public record TakenRow(
        Place place,
        RegistrationNumber number,
        String name,
        String idNumber,
        String specialty,
        Treatment treatment,
        State state,
        List<FieldChange> changes) {

    public TakenRow {
        changes = List.copyOf(changes);
    }

    /** Somebody whom the store doesn't have. */
    public static TakenRow added(Row row, RegistrationNumber number) {
        return of(row, number, Treatment.ADDED, State.PENDING, List.of());
    }

    /** Somebody of whom the store has a record already. */
    public static TakenRow of(
            Row row, RegistrationNumber number, Treatment treatment, State state, List<FieldChange> changes) {
        return new TakenRow(
                row.place(),
                number,
                row.answers().get(Field.NAME),
                row.answers().get(Field.ID_NUMBER),
                (row.answers().get(Field.SPECIALTY_CODE) + " " + row.answers().get(Field.SPECIALTY_NAME)).strip(),
                treatment,
                state,
                changes);
    }

    /** Says no value: it is personal. */
    @Override
    public String toString() {
        return "TakenRow[" + place + " " + treatment + "]";
    }

    /** What becomes of the record in the store. */
    public enum Treatment {
        ADDED,
        /** The newer record takes its place. */
        REPLACED,
        /** It takes its place, and what was decided is open again. */
        REOPENED,
        /** It takes its place; what is final stays, though a field that counts changed. */
        REPLACED_THOUGH_FINAL,
        /** The same stands there already. */
        SAME,
        /** The row is an earlier version of the form: the newer one in the store stays. */
        OLDER;

        /** What a record that comes in does to one that is there. */
        public static Treatment of(Arrival arrival) {
            return switch (arrival) {
                case SAME -> SAME;
                case OLDER -> OLDER;
                case CHANGED -> REPLACED;
                case REOPENS -> REOPENED;
                case CHANGED_THOUGH_FINAL -> REPLACED_THOUGH_FINAL;
            };
        }

        /** What it is counted as. */
        public Effect effect() {
            return this == ADDED ? Effect.ADDED : leavesAll() ? Effect.SAME : Effect.CHANGED;
        }

        /** Whether what is in the store stays as it is. */
        public boolean leavesAll() {
            return this == SAME || this == OLDER;
        }
    }
}
