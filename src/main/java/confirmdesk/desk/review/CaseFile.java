package confirmdesk.desk.review;

import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One registration with everything that was decided about it.
 *
 * @param version counts the decisions; whoever decides names the version that was looked at
 * @param note the staff's note, empty if there is none
 * @param verdict what the stored comparison found
 * @param doubt what a person has still to answer
 * @param lastDecision the decision that led to the present state, if a person or the program made one
 */
public record CaseFile(
        long id,
        long version,
        Registration registration,
        State state,
        PhotoState photo,
        String note,
        Verdict verdict,
        Doubt doubt,
        @Nullable LastDecision lastDecision) {

    /** The stored part of a comparison: enough for lists; fields and evidence are compared again when opened. */
    public record Verdict(
            Outcome outcome,
            List<String> lastYear,
            String changedFields,
            String writtenDifferently,
            String due,
            String chosen,
            String unmet) {

        public boolean automatic() {
            return unmet.isEmpty();
        }
    }

    /** Who decided what and when. @param recall what is asked of somebody who was sent back, if that was kept */
    public record LastDecision(
            String clerk, Instant at, List<String> reasonCodes, String text, Optional<Recall> recall) {

        public LastDecision(String clerk, Instant at, List<String> reasonCodes, String text) {
            this(clerk, at, reasonCodes, text, Optional.empty());
        }
    }
}
