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
    public static void check(Path file, long most) throws BadFile, IOException {
        if (Files.isDirectory(file)) {
            throw BadFile.of("file.is-folder", name(file));
        }
        long size = Files.size(file);
        if (size == 0) {
            throw BadFile.of("file.empty", name(file));
        }
        if (size > most) {
            throw BadFile.of("file.too-large", name(file), megabytes(size), megabytes(most));
        }
    }

    /** Why reading a file failed. */
    public static Message failure(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Message.of("file.missing", name(file));
        }
        if (failure instanceof AccessDeniedException) {
            return Message.of("file.denied", name(file));
        }
        return Message.of("file.unreadable", name(file));
    }

    /** Whole megabytes, rounded up, as text. */
    static String megabytes(long bytes) {
        return String.valueOf(Math.ceilDiv(bytes, 1L << 20));
    }
}
