package confirmdesk.desk.importing.listed;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.CaseFile.LastDecision;
import java.util.Optional;

/** A row beside what was decided about its registration. @param decision empty if nothing is, or the program did it */
public record Decided(TakenRow row, Optional<LastDecision> decision) {

    static Decided of(TakenRow row, Optional<CaseFile> file) {
        return new Decided(row, file.flatMap(found -> Optional.ofNullable(found.lastDecision())));
    }
}
