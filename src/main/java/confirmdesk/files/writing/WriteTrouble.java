package confirmdesk.files.writing;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in one sentence why a file can't be written. */
final class WriteTrouble {

    /** Below this a disk counts as full when writing to it failed; what the system calls it depends on its language. */
    private static final long HARDLY_ANYTHING = 1L << 16;

    private WriteTrouble() {}

    /** The folder that a file comes to lie in; refuses a target that is there already and no ordinary file. */
    static Path folderFor(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (Files.exists(target) && !Files.isDirectory(target) && !Files.isRegularFile(target)) {
            throw new FileTrouble(Message.of("file.write.no-file", target.toString()), new IOException());
        }
        if (Files.isDirectory(target) || folder == null) {
            throw new FileTrouble(Message.of("file.write.is-folder", target.toString()), new IOException());
        }
        if (!Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        return folder;
    }

    static FileTrouble of(Path target, IOException failure) {
        return new FileTrouble(why(target, failure), failure);
    }

    private static Message why(Path target, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return Message.of("file.write.no-folder", target.toString());
        }
        if (failure instanceof AccessDeniedException || says(failure, "Read-only file system")) {
            return Message.of("file.write.denied", target.toString());
        }
        return Message.of(isFull(target, failure) ? "file.write.full" : "file.write.failed", target.toString());
    }

    private static boolean says(IOException failure, String words) {
        return String.valueOf(failure.getMessage()).contains(words);
    }

    private static boolean isFull(Path target, IOException failure) {
        if (says(failure, "No space left") || says(failure, "quota exceeded")) {
            return true;
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < HARDLY_ANYTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
