package confirmdesk.app;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.ui.common.Dialogs;
import java.util.Arrays;
import java.util.function.Consumer;

/** Tells the clerk what broke: a sentence where there is one, else a code short enough for the telephone. */
final class ProblemReporter implements Consumer<Throwable> {

    private static final String OURS = "confirmdesk.";

    private final Dialogs dialogs;

    ProblemReporter(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void accept(Throwable broken) {
        switch (broken) {
            case StoreTrouble trouble -> dialogs.trouble(trouble.why());
            case FileTrouble trouble -> dialogs.trouble(trouble.why());
            default -> dialogs.broken(code(broken));
        }
    }

    /** Where in the program it happened and what kind it was; never what it was about. */
    private static String code(Throwable broken) {
        return Arrays.stream(broken.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> simple(frame.getClassName()) + "-" + frame.getLineNumber())
                .orElse(broken.getClass().getSimpleName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
