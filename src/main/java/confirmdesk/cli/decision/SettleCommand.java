package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.settling.SettlingResult;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Settles whose record of last year it is, or which of two registrations stands. */
@Command(name = "settle", description = "${bundle:cli.settle}")
public final class SettleCommand extends SettlingCommand {

    @ArgGroup(multiplicity = "1")
    private Answer answer = new Answer();

    public SettleCommand(Session session) {
        super(session);
    }

    /** One of these. */
    static final class Answer {

        @Option(
                names = "--same-person",
                required = true,
                paramLabel = "LAST",
                description = "${bundle:cli.settle.samePerson}",
                converter = RegistrationNumberArgument.class)
        private Optional<RegistrationNumber> samePerson = Optional.empty();

        @Option(names = "--another-person", required = true, description = "${bundle:cli.settle.anotherPerson}")
        private boolean anotherPerson;

        @Option(
                names = "--stands",
                required = true,
                paramLabel = "NUMBER",
                description = "${bundle:cli.settle.stands}",
                converter = RegistrationNumberArgument.class)
        private Optional<RegistrationNumber> stands = Optional.empty();
    }

    @Override
    SettlingResult settle(UseCases desk, Look look, String words) {
        if (answer.anotherPerson) {
            return desk.settleDoubt().anotherPerson(look, words, desk.clerk());
        }
        return answer.samePerson
                .map(record -> desk.settleDoubt().samePerson(look, record, desk.clerk()))
                .orElseGet(() -> desk.settleDoubt().stands(look, answer.stands.orElseThrow(), desk.clerk()));
    }
}
