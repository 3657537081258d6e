package confirmdesk.cli.upkeep;

import confirmdesk.cli.AtLeastOne;
import confirmdesk.cli.Session;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import confirmdesk.desk.demo.MakeDemo;
import confirmdesk.desk.practice.MadeUpBatches;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a made-up batch; it needs no store. */
@Command(name = "demo", description = "${bundle:cli.demo}")
public final class DemoCommand implements Callable<Integer> {

    private static final long USUAL_SEED = 2023;

    private final Session session;

    @Parameters(paramLabel = "DIR", description = "${bundle:cli.demo.folder}")
    private Path folder = Path.of("");

    @Option(
            names = "--records",
            paramLabel = "N",
            description = "${bundle:cli.demo.records}",
            converter = AtLeastOne.class)
    private Long records = (long) MakeDemo.USUAL_RECORDS;

    @Option(names = "--seed", paramLabel = "S", description = "${bundle:cli.demo.seed}")
    private long seed = USUAL_SEED;

    public DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Terminal terminal = session.terminal();
        MadeUpBatches.Written written = session.madeUpBatches().write(folder, records, seed, terminal.progress());
        List.of(written.thisYear(), written.lastYear(), written.photos(), written.lastYearPhotos())
                .forEach(file -> terminal.print(file.toString()));
        return Status.DONE.code();
    }
}
