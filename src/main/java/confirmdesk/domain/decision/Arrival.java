package confirmdesk.domain.decision;

import confirmdesk.domain.papers.FormCode;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.List;

/** What a record of a batch is to the registration that is in the store already. */
public enum Arrival {
    /** Nothing changed, not even how something is written. */
    SAME,
    /** Its form code says that the form was changed since: what is in the store is newer and stays. */
    OLDER,
    /** Something changed; what was decided stands. */
    CHANGED,
    /** A field that counts changed after a person's decision: it goes back to pending. */
    REOPENS,
    /** A field that counts changed, but it is confirmed automatically or paid: never reopened by itself, only shown. */
    CHANGED_THOUGH_FINAL;

    /**
     * Judges a record that comes in. Source: the contract, "Files in", and the product's section "States"; that form codes
     * count the changes: domain notes, part 1.2.
     *
     * @param changes what the newer record says otherwise
     */
    public static Arrival of(Registration newer, Registration known, State state, List<FieldChange> changes) {
        if (newer.answers().equals(known.answers())) {
            return SAME;
        }
        if (new FormCode(newer.get(Field.FORM_CODE), known.get(Field.FORM_CODE)).isOlder()) {
            return OLDER;
        }
        boolean counts = changes.stream().anyMatch(FieldChange::counts);
        return switch (state) {
            case CONFIRMED, REJECTED -> counts ? REOPENS : CHANGED;
            case RETURNED -> REOPENS;
            case AUTO_CONFIRMED, PAID -> counts ? CHANGED_THOUGH_FINAL : CHANGED;
            case PENDING, WITHDRAWN, ABANDONED -> CHANGED;
        };
    }
}
