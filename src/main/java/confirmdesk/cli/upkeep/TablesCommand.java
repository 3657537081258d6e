package confirmdesk.cli.upkeep;

import picocli.CommandLine.Command;

/** The commands for the exam-year tables. */
@Command(name = "tables", description = "${bundle:cli.tables}")
public final class TablesCommand {}
