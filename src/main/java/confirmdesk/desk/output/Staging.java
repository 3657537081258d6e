package confirmdesk.desk.output;

import java.nio.file.Path;

/** Puts files where they are wanted; there is never half a file. */
public interface Staging {

    /** Writes the bytes durably beside the target, which stays as it is until they are published. */
    Staged stage(Path file, byte[] bytes);

    /** A file beside its target; closing it unpublished leaves nothing behind. */
    interface Staged extends AutoCloseable {

        /** Moves it into place. */
        void publish();

        @Override
        void close();
    }
}
