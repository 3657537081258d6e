package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.settling.SettlingResult;
import confirmdesk.domain.registration.RegistrationNumber;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that settle a doubt have in common: one registration, and own words. */
abstract class SettlingCommand extends StoreCommand {

    @Parameters(
            paramLabel = "NUMBER",
            description = "${bundle:cli.number}",
            converter = RegistrationNumberArgument.class)
    private RegistrationNumber number = RegistrationNumberArgument.NONE;

    @Option(names = "--text", paramLabel = "TEXT", description = "${bundle:cli.settling.text}")
    private String text = "";

    SettlingCommand(Session session) {
        super(session);
    }

    @Override
    protected final Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected final Status run(UseCases desk, Terminal terminal) {
        SettlingResult result = settle(desk, Look.newest(number), text.strip());
        return new PrintedSettling(terminal).print(number, result) ? Status.DONE : Status.REFUSED;
    }

    abstract SettlingResult settle(UseCases desk, Look look, String words);
}
