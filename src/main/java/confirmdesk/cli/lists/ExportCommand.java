package confirmdesk.cli.lists;

import picocli.CommandLine.Command;

/** The commands that write lists for others. */
@Command(name = "export", description = "${bundle:cli.export}")
public final class ExportCommand {}
