package confirmdesk.cli.photos;

import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.StoreCommand;
import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures.Pair;
import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.domain.photo.PhotoRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks the photos that were not checked yet, and tells how many have what; only the list, if one is wanted, names people. */
@Command(name = "check", description = "${bundle:cli.photos.check}")
public final class CheckPhotosCommand extends StoreCommand {

    @Option(names = "--out", paramLabel = "FILE.csv", description = "${bundle:cli.photos.out}")
    private Optional<Path> out = Optional.empty();

    public CheckPhotosCommand(Session session) {
        super(session);
    }

    @Override
    protected Workplace.Access access() {
        return Workplace.Access.WRITE;
    }

    @Override
    protected Status run(UseCases desk, Terminal terminal) {
        CheckPhotos.Result result = desk.photoCheck().check().check(terminal.progress());
        if (out.filter(Terminal.OUTPUT::equals).isPresent()) {
            desk.photoCheck().findings().print(terminal.output(), terminal.texts()::of);
            return Status.DONE;
        }
        terminal.say("cli.photos.checked", result.checked(), result.left());
        print(desk.photoCheck().show().counts(), desk.photoCheck().same().find(), terminal);
        out.ifPresent(file -> terminal.say(
                "cli.photos.written", desk.photoCheck().findings().export(file, terminal.texts()::of), file));
        return Status.DONE;
    }

    private static void print(PhotoCounts counts, List<Pair> pairs, Terminal terminal) {
        TextTable table = new TextTable();
        row(table, terminal, "photocheck.missing", counts.missing());
        row(table, terminal, "photocheck.unreadable", counts.unreadable());
        row(
                table,
                terminal,
                "photocheck.same-file",
                pairs.stream().filter(Pair::sameFile).count());
        row(
                table,
                terminal,
                "photocheck.alike",
                pairs.stream().filter(pair -> !pair.sameFile()).count());
        row(table, terminal, "photocheck.any", counts.breaking());
        for (PhotoRule rule : PhotoRule.values()) {
            String name = terminal.texts().text(rule.isAdviceOnly() ? "photocheck.noted" : "photocheck.breaks", rule);
            table.row(name, String.valueOf(counts.rules().getOrDefault(rule, 0L)));
        }
        row(table, terminal, "photocheck.unmeasured", counts.unmeasured());
        table.print(terminal::print);
    }

    private static void row(TextTable table, Terminal terminal, String name, long count) {
        table.row(terminal.texts().text(name), String.valueOf(count));
    }
}
