package confirmdesk.files.guard;

import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The first look at a file: is it there, is it a file, is it empty, is it too large, and why it can't be read. */
public final class Opening {

    private Opening() {}

    /** The file's name without folders, for messages. */
    public static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Refuses what is no file, empty or longer than {@code most} bytes. */
    public static void check(Incoming file, long most) throws BadFile, IOException {
        if (Files.isDirectory(file.path())) {
            throw BadFile.of("file.is-folder", file.name());
        }
        long size = Files.size(file.path());
        if (size == 0) {
            throw BadFile.of("file.empty", file.name());
        }
        if (size > most) {
            throw BadFile.of("file.too-large", file.name(), megabytes(size), megabytes(most));
        }
    }

    /** Why reading a file failed. */
    public static Message failure(Incoming file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Message.of("file.missing", file.name());
        }
        if (failure instanceof AccessDeniedException) {
            return Message.of("file.denied", file.name());
        }
        return Message.of("file.unreadable", file.name());
    }

    /** Whole megabytes, rounded up, as text. */
    static String megabytes(long bytes) {
        return String.valueOf(Math.ceilDiv(bytes, 1L << 20));
    }
}
