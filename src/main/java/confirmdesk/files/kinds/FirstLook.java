package confirmdesk.files.kinds;

import confirmdesk.domain.message.Message;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Opening;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Tells from a file's beginning that nothing can be read from it, before anything is opened or made on its account. */
public final class FirstLook {

    private FirstLook() {}

    /** Why neither a list nor photos can be read from the file; nothing if that remains to be seen. */
    public static Optional<Message> objection(Path path) {
        Incoming file = Incoming.of(path);
        try {
            Opening.check(file, Long.MAX_VALUE);
            FileKind kind = Recognition.of(file);
            return switch (kind) {
                case TEXT, HTML, XLSX, XLS, PHOTO_ZIP, LIST_ZIP -> Optional.empty();
                default -> Optional.of(kind.insteadOfList(file.name()));
            };
        } catch (BadFile e) {
            return Optional.of(e.why());
        } catch (IOException e) {
            return Optional.of(Opening.failure(file, e));
        }
    }
}
