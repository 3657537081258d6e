package confirmdesk.cli.decision;

import confirmdesk.cli.RegistrationNumberArgument;
import confirmdesk.cli.Session;
import confirmdesk.cli.UseCases;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.settling.SettlingResult;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Merges the scores of somebody whose ID changed: one person asks, another answers. */
@Command(name = "merge", description = "${bundle:cli.merge}")
public final class MergeCommand extends SettlingCommand {

    @ArgGroup(multiplicity = "1")
    private Step step = new Step();

    @Option(
            names = "--paper",
            arity = "1..*",
            split = "[,，]",
            paramLabel = "CODE…",
            hideParamSyntax = true,
            description = "${bundle:cli.merge.papers}")
    private List<String> papers = List.of();

    @Option(names = "--by", paramLabel = "NAME", description = "${bundle:cli.merge.by}")
    private String by = "";

    public MergeCommand(Session session) {
        super(session);
    }

    /** One of these. */
    static final class Step {

        @Option(
                names = "--request",
                required = true,
                paramLabel = "LAST",
                description = "${bundle:cli.merge.request}",
                converter = RegistrationNumberArgument.class)
        private Optional<RegistrationNumber> request = Optional.empty();

        @Option(names = "--approve", required = true, description = "${bundle:cli.merge.approve}")
        private boolean approve;

        @Option(names = "--decline", required = true, description = "${bundle:cli.merge.decline}")
        private boolean decline;

        @Option(
                names = "--elsewhere",
                required = true,
                paramLabel = "LAST",
                description = "${bundle:cli.merge.elsewhere}",
                converter = RegistrationNumberArgument.class)
        private Optional<RegistrationNumber> elsewhere = Optional.empty();
    }

    @Override
    SettlingResult settle(UseCases desk, Look look, String words) {
        Signature signature = Signature.of(by, desk.clerk());
        if (step.approve) {
            return desk.answerMerge().approve(look, signature, desk.clerk());
        }
        if (step.decline) {
            return desk.answerMerge().decline(look, signature, words, desk.clerk());
        }
        return step.request
                .map(record -> desk.requestMerge().request(look, record, papers, signature, desk.clerk()))
                .orElseGet(() ->
                        desk.requestMerge().doneElsewhere(look, step.elsewhere.orElseThrow(), words, desk.clerk()));
    }
}
