package confirmdesk.store.rows;

import confirmdesk.desk.review.CaseFile.Verdict;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a registration stands.
 *
 * @param note the staff's note, sealed
 */
public record StandingRow(
        long id, long version, State state, PhotoLink photo, byte @Nullable [] note, Verdict verdict) {

    /**
     * The photo of a registration, by its SHA-256.
     *
     * @param batch what came with the batch
     * @param shown what is shown and handed back
     * @param original the picture that a clerk was handed in its stead
     */
    public record PhotoLink(
            PhotoState state,
            @Nullable String batch,
            @Nullable String shown,
            @Nullable String original) {

        public static final PhotoLink NONE = new PhotoLink(PhotoState.MISSING, null, null, null);

        /** With another photo of the batch; what a clerk put in its place stays. */
        public PhotoLink withBatch(String sha256, PhotoState newState) {
            return original == null
                    ? new PhotoLink(newState, sha256, sha256, null)
                    : new PhotoLink(state, sha256, shown, original);
        }
    }

    /** One that just came in and was not compared yet. */
    static StandingRow arrived(long id) {
        Verdict verdict = new Verdict(Outcome.NEW, List.of(), "", "", "", "", Unmet.Condition.NOT_RETURNING.word());
        return new StandingRow(id, 1, State.PENDING, PhotoLink.NONE, null, verdict);
    }

    /** After somebody decided or changed something. */
    public StandingRow moved(State to, PhotoLink newPhoto) {
        return new StandingRow(id, version + 1, to, newPhoto, note, verdict);
    }

    public StandingRow withPhoto(PhotoLink newPhoto) {
        return new StandingRow(id, version, state, newPhoto, note, verdict);
    }

    public StandingRow withNote(byte @Nullable [] newNote) {
        return new StandingRow(id, version, state, photo, newNote, verdict);
    }

    public StandingRow withVerdict(Verdict found) {
        return new StandingRow(id, version, state, photo, note, found);
    }
}
