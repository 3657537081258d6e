package confirmdesk.cli.decision;

import confirmdesk.cli.Terminal;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.stream.Collectors;

/** Prints what became of a decision. */
final class PrintedDecision {

    private final Terminal terminal;

    PrintedDecision(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return whether it was made */
    boolean print(RegistrationNumber number, DecisionResult result) {
        switch (result) {
            case DecisionResult.Decided decided ->
                terminal.say(
                        "cli.decided", number, decided.state(), decided.state().name());
            case DecisionResult.Stopped stopped -> stopped(number, stopped);
            case DecisionResult.DayOver over ->
                terminal.warn("cli.dayOver", number, over.today().toString());
            case DecisionResult.DecidedElsewhere elsewhere -> terminal.warn("cli.notOpen", number, elsewhere.state());
            case DecisionResult.ReasonMissing missing ->
                terminal.warn("cli.reasonUnknown", number, String.join(", ", missing.unknown()));
            case DecisionResult.NotFound _ -> terminal.warn("cli.notFound", number);
        }
        return result instanceof DecisionResult.Decided;
    }

    private void stopped(RegistrationNumber number, DecisionResult.Stopped stopped) {
        String words = stopped.why().stream()
                .map(terminal.texts()::of)
                .collect(Collectors.joining(terminal.texts().text("cli.and")));
        boolean reasonHelps = stopped.stops().stream().allMatch(Stop::reasonLetsPass);
        terminal.warn(reasonHelps ? "cli.stoppedWithoutReason" : "cli.stopped", number, words);
    }
}
