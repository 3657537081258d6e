package confirmdesk.cli.program;

import confirmdesk.cli.Masked;
import confirmdesk.cli.Status;
import confirmdesk.cli.Terminal;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.store.StoreTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns an exception into one sentence without a person's data; a bug into one with a code to be read out. */
final class Trouble {

    private static final String OURS = "confirmdesk.";

    private final Terminal terminal;

    Trouble(Terminal terminal) {
        this.terminal = terminal;
    }

    Status tell(Throwable broken) {
        switch (broken) {
            case FileTrouble known -> terminal.warn(known.why());
            case StoreTrouble known -> terminal.warn(known.why());
            default -> describe(broken);
        }
        return Status.REFUSED;
    }

    private void describe(Throwable broken) {
        switch (fileTrouble(broken)) {
            case null -> terminal.warn("cli.bug", code(broken));
            case NoSuchFileException file -> terminal.warn("cli.noSuchFile", name(file));
            case AccessDeniedException file -> terminal.warn("cli.accessDenied", name(file));
            case FileSystemException file -> terminal.warn("cli.fileTroubleAt", name(file), code(broken));
            case IOException _ -> terminal.warn("cli.fileTrouble", code(broken));
        }
    }

    private static @Nullable IOException fileTrouble(Throwable broken) {
        return broken instanceof IOException trouble
                ? trouble
                : broken instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
    }

    private static String name(FileSystemException file) {
        return Masked.words(Objects.requireNonNullElse(file.getFile(), "?"));
    }

    /** Where in the program it happened and what kind it was, such as {@code ImportLists:57 NullPointerException}. */
    private static String code(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String place = Arrays.stream(broken.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> simple(frame.getClassName()) + ":" + frame.getLineNumber() + " ")
                .orElse("");
        return place + root.getClass().getSimpleName();
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
