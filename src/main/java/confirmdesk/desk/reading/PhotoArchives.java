package confirmdesk.desk.reading;

import confirmdesk.domain.message.Message;
import java.nio.file.Path;

/** Reads photos out of zip archives; no path from inside an archive ever becomes a path on disk. */
public interface PhotoArchives {

    /** Whether the file is a zip archive that holds photos rather than a list (an xlsx is a zip too); by content. */
    boolean isPhotoArchive(Path file);

    /** Reads the photos one by one. */
    Reading read(Path file, PhotoSink sink);

    /** Takes the photos of an archive. */
    interface PhotoSink {
        /** @return whether to go on */
        boolean photo(ArchivedPhoto photo);

        /** Told of an entry that can't be used, with the reason; reading goes on. */
        default void refused(String entry, Message why) {}
    }

    /**
     * One picture of an archive.
     *
     * @param entry its name inside the archive, for messages
     * @param key the file name without folders, extension and {@code (1)} suffixes: an ID number or registration number
     * @param bytes the picture as it is; empty if the entry is empty
     */
    record ArchivedPhoto(String entry, String key, byte[] bytes) {}
}
