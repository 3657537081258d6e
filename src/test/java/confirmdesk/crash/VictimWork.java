package confirmdesk.crash;

import confirmdesk.app.DeskWorkplace;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.payment.PaymentExport;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a victim does until it is killed: it says on standard output what was acknowledged to it. */
final class VictimWork {

    private VictimWork() {}

    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[1]);
        try (Workplace.Opening.Opened opened = open(store, Workplace.Access.MAKE)) {
            UseCases desk = opened.useCases();
            switch (arguments[0]) {
                case "import" -> importBatch(desk, List.of(Path.of(arguments[2]), Path.of(arguments[3])));
                case "decide" -> decide(desk, Files.readAllLines(Path.of(arguments[2])));
                case "export" -> export(desk, Path.of(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    /** Opens a store as the command line does. */
    static Workplace.Opening.Opened open(Path store, Workplace.Access access) {
        Workplace.Place place = new Workplace.Place(Optional.of(store), Optional.empty());
        return switch (new DeskWorkplace().open(place, access)) {
            case Workplace.Opening.Opened opened -> opened;
            case Workplace.Opening.Refused refused ->
                throw new AssertionError(refused.why().key());
        };
    }

    private static void importBatch(UseCases desk, List<Path> files) {
        ImportLists.Options options = new ImportLists.Options(OptionalInt.empty(), false);
        desk.importLists().run(ListKind.THIS_YEAR, files, options, desk.clerk(), new Told());
        say("imported");
    }

    private static void decide(UseCases desk, List<String> numbers) {
        for (String number : numbers) {
            Look look = Look.newest(new RegistrationNumber(number));
            if (desk.confirmRegistration().confirm(look, Grounds.NONE, desk.clerk())
                    instanceof DecisionResult.Decided) {
                say(number);
            }
        }
    }

    private static void export(UseCases desk, Path file) {
        while (desk.payments().lists().export().export(file, false, desk.clerk(), new Told())
                instanceof PaymentExport.Exported exported) {
            say("exported " + exported.sha256());
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Says each step, so that it can be killed between any two. */
    private record Told() implements Progress {
        @Override
        public void at(Step step, long done, long of) {
            say("at " + step + " " + done);
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
