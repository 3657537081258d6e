package confirmdesk.desk.decision;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** How a decision ended. */
public sealed interface DecisionResult {

    /** It is on disk. */
    record Decided(RegistrationNumber number, State state) implements DecisionResult {}

    /** Something stops it; nothing was changed. */
    record Stopped(List<Stop> stops) implements DecisionResult {}

    /** Somebody or something else was faster, or it had been decided before; nothing was changed. */
    record DecidedElsewhere(State state) implements DecisionResult {}

    /** A rejection or return needs a known reason. @param unknown the codes that the year's table doesn't have */
    record ReasonMissing(List<String> unknown) implements DecisionResult {}

    record NotFound(RegistrationNumber number) implements DecisionResult {}
}
