package confirmdesk.desk.decision;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.LocalDate;
import java.util.List;

/** How a decision ended. */
public sealed interface DecisionResult {

    /** It is on disk. */
    record Decided(RegistrationNumber number, State state) implements DecisionResult {}

    /** Something stops it; nothing was changed. @param why each of them in words */
    record Stopped(List<Stop> stops, List<Message> why) implements DecisionResult {

        public Stopped {
            stops = List.copyOf(stops);
            why = List.copyOf(why);
        }

        public Stopped(List<Stop> stops) {
            this(
                    stops,
                    stops.stream()
                            .map(stop -> Message.of("decision.stop", stop))
                            .toList());
        }

        /** All of them in one sentence. */
        public Message together() {
            return why.stream()
                    .reduce((one, other) -> Message.of("decision.stops", one, other))
                    .orElseThrow();
        }
    }

    /** Nobody can come back on a day that is over. */
    record DayOver(LocalDate today) implements DecisionResult {}

    /** Somebody or something else was faster, or it had been decided before; nothing was changed. */
    record DecidedElsewhere(State state) implements DecisionResult {}

    /** A rejection or return needs a known reason. @param unknown the codes that the year's table doesn't have */
    record ReasonMissing(List<String> unknown) implements DecisionResult {}

    record NotFound(RegistrationNumber number) implements DecisionResult {}
}
