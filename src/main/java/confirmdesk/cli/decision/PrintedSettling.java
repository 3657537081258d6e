package confirmdesk.cli.decision;

import confirmdesk.cli.Terminal;
import confirmdesk.desk.settling.SettlingResult;
import confirmdesk.domain.registration.RegistrationNumber;

/** Prints what became of settling a doubt. */
final class PrintedSettling {

    private final Terminal terminal;

    PrintedSettling(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @return whether it was settled */
    boolean print(RegistrationNumber number, SettlingResult result) {
        switch (result) {
            case SettlingResult.Kept kept -> terminal.say("cli.settled", number, kept.act());
            case SettlingResult.NotFound _ -> terminal.warn("cli.notFound", number);
            case SettlingResult.Refused refused -> terminal.warn("cli.notSettled", number, refused.why());
        }
        return result instanceof SettlingResult.Kept;
    }
}
