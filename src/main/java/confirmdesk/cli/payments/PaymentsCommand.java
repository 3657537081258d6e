package confirmdesk.cli.payments;

import picocli.CommandLine.Command;

/** The commands about payments that came in. */
@Command(name = "payments", description = "${bundle:cli.paid}")
public final class PaymentsCommand {}
