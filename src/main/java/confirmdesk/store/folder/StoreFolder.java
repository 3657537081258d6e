package confirmdesk.store.folder;

import confirmdesk.store.seal.StoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a store. */
public record StoreFolder(Path path) {

    private static final Set<String> BEGUN = Set.of("key", "lock");

    /** Registrations, decisions, log and everything else but photos. */
    public Path database() {
        return path.resolve("confirmdesk.db");
    }

    public Path photos() {
        return path.resolve("photos.db");
    }

    /** Whether a store was begun here. */
    public boolean hasStore() {
        return Files.isRegularFile(database());
    }

    /** Whether a store may be made here: the folder isn't there, or nothing else lies in it. */
    public boolean isFree() throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.allMatch(file -> BEGUN.contains(file.getFileName().toString()));
        }
    }

    /** Makes the folder, closed to everybody but its owner, if it isn't there. */
    public void prepare() throws IOException {
        OwnerOnly.folder(path);
    }

    /** Makes the files of the databases before anything is in them, so that nobody else can ever read them. */
    public void prepareFiles() throws IOException {
        OwnerOnly.file(database());
        OwnerOnly.file(photos());
    }

    /** The key; empty if there is none or it can't be one. */
    public Optional<StoreKey> key() throws IOException {
        if (!Files.isRegularFile(keyFile())) {
            return Optional.empty();
        }
        try {
            byte[] secret =
                    Base64.getDecoder().decode(Files.readString(keyFile()).strip());
            return Optional.of(new StoreKey(secret));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Makes a key, on disk before anything is sealed with it. */
    public StoreKey newKey() throws IOException {
        StoreKey key = StoreKey.random();
        OwnerOnly.file(keyFile());
        Files.writeString(
                keyFile(),
                Base64.getEncoder().encodeToString(key.secret()) + "\n",
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.SYNC);
        return key;
    }

    /** Takes the right to write; empty if another window or command has it. */
    public Optional<StoreLock> lock() throws IOException {
        return StoreLock.take(path.resolve("lock"));
    }

    private Path keyFile() {
        return path.resolve("key");
    }
}
