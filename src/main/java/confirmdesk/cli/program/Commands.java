package confirmdesk.cli.program;

import confirmdesk.cli.Session;
import confirmdesk.cli.deadline.CloseCommand;
import confirmdesk.cli.deadline.DeadlinesCommand;
import confirmdesk.cli.decision.AutoConfirmCommand;
import confirmdesk.cli.decision.ConfirmCommand;
import confirmdesk.cli.decision.MergeCommand;
import confirmdesk.cli.decision.PhotoCommand;
import confirmdesk.cli.decision.RejectCommand;
import confirmdesk.cli.decision.ReopenCommand;
import confirmdesk.cli.decision.ReturnCommand;
import confirmdesk.cli.decision.SettleCommand;
import confirmdesk.cli.decision.UndoCommand;
import confirmdesk.cli.decision.WithdrawCommand;
import confirmdesk.cli.handback.ExportResultsCommand;
import confirmdesk.cli.handback.ImportReceiptCommand;
import confirmdesk.cli.importing.ImportCommand;
import confirmdesk.cli.importing.ImportLastYearCommand;
import confirmdesk.cli.lists.ExportCommand;
import confirmdesk.cli.lists.ExportNoticesCommand;
import confirmdesk.cli.lists.ExportPaymentsCommand;
import confirmdesk.cli.papers.DaySheetCommand;
import confirmdesk.cli.papers.PapersCommand;
import confirmdesk.cli.papers.SlipCommand;
import confirmdesk.cli.payments.BalanceCommand;
import confirmdesk.cli.payments.CarryOverCommand;
import confirmdesk.cli.payments.ImportPaymentsCommand;
import confirmdesk.cli.payments.ImportReviewCommand;
import confirmdesk.cli.payments.ListPaymentsCommand;
import confirmdesk.cli.payments.PaymentsCommand;
import confirmdesk.cli.payments.SettlePaymentCommand;
import confirmdesk.cli.photos.CheckPhotosCommand;
import confirmdesk.cli.photos.PhotoSheetCommand;
import confirmdesk.cli.photos.PhotosCommand;
import confirmdesk.cli.review.CompareCommand;
import confirmdesk.cli.review.ListCommand;
import confirmdesk.cli.review.ShowCommand;
import confirmdesk.cli.upkeep.DemoCommand;
import confirmdesk.cli.upkeep.ExportTablesCommand;
import confirmdesk.cli.upkeep.LoadTablesCommand;
import confirmdesk.cli.upkeep.LogCommand;
import confirmdesk.cli.upkeep.NotYetCommand;
import confirmdesk.cli.upkeep.NumbersCommand;
import confirmdesk.cli.upkeep.TablesCommand;
import confirmdesk.cli.upkeep.VerifyCommand;
import confirmdesk.desk.text.Texts;
import picocli.CommandLine;

/** Every command of the contract, in the order of its table. */
final class Commands {

    private final Session session;
    private final Texts texts;

    Commands(Session session) {
        this.session = session;
        texts = session.terminal().texts();
    }

    CommandLine all() {
        CommandLine program = new CommandLine(new RootCommand(session));
        program.addMixin("session", session);
        work(program);
        exports(program);
        upkeep(program);
        return program;
    }

    private void work(CommandLine program) {
        program.addSubcommand(new DemoCommand(session));
        program.addSubcommand(new ImportCommand(session));
        program.addSubcommand(new ImportLastYearCommand(session));
        program.addSubcommand(new CompareCommand(session));
        program.addSubcommand(new AutoConfirmCommand(session));
        program.addSubcommand(new ListCommand(session));
        program.addSubcommand(new ShowCommand(session));
        program.addSubcommand(new ConfirmCommand(session));
        program.addSubcommand(new RejectCommand(session));
        program.addSubcommand(new ReturnCommand(session));
        program.addSubcommand(new SettleCommand(session));
        program.addSubcommand(new MergeCommand(session));
        program.addSubcommand(new UndoCommand(session));
        program.addSubcommand(new WithdrawCommand(session));
        program.addSubcommand(new ReopenCommand(session));
        program.addSubcommand(new DeadlinesCommand(session));
        program.addSubcommand(new CloseCommand(session));
        program.addSubcommand(new PhotoCommand(session));
        CommandLine photos = new CommandLine(new PhotosCommand());
        photos.addSubcommand(new CheckPhotosCommand(session));
        photos.addSubcommand(new PhotoSheetCommand(session));
        program.addSubcommand(photos);
        program.addSubcommand(new PapersCommand(session));
        program.addSubcommand(new SlipCommand(session));
        program.addSubcommand(new DaySheetCommand(session));
    }

    private void exports(CommandLine program) {
        CommandLine export = new CommandLine(new ExportCommand());
        export.addSubcommand(new ExportPaymentsCommand(session));
        export.addSubcommand(new ExportNoticesCommand(session));
        export.addSubcommand(new ExportResultsCommand(session));
        program.addSubcommand(export);
        program.addSubcommand(new ImportPaymentsCommand(session));
        program.addSubcommand(new ImportReviewCommand(session));
        CommandLine payments = new CommandLine(new PaymentsCommand());
        payments.addSubcommand(new ListPaymentsCommand(session));
        payments.addSubcommand(new SettlePaymentCommand(session));
        payments.addSubcommand(new BalanceCommand(session));
        payments.addSubcommand(new CarryOverCommand(session));
        program.addSubcommand(payments);
        program.addSubcommand(new ImportReceiptCommand(session));
    }

    private void upkeep(CommandLine program) {
        CommandLine tables = new CommandLine(new TablesCommand());
        tables.addSubcommand(new ExportTablesCommand(session));
        tables.addSubcommand(new LoadTablesCommand(session));
        program.addSubcommand(tables);
        program.addSubcommand(new NumbersCommand(session));
        program.addSubcommand(new LogCommand(session));
        program.addSubcommand(new VerifyCommand(session));
        notYet(program, "backup", "cli.backup");
        notYet(program, "restore", "cli.restore");
    }

    private void notYet(CommandLine group, String name, String textKey) {
        CommandLine command = new CommandLine(new NotYetCommand(session)).setUnmatchedArgumentsAllowed(true);
        command.getCommandSpec().usageMessage().description(texts.text(textKey), texts.text("cli.notYetShort"));
        group.addSubcommand(name, command);
    }
}
