package confirmdesk.store;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.review.Pinyin;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.folder.StoreFolder;
import confirmdesk.store.folder.StoreLock;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.PhotoSweep;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.seal.StoreKey;
import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens stores and makes new ones. */
public final class StoreOpener {

    private final TableFiles tableFiles;
    private final Pinyin pinyin;
    private final Predicate<Path> isWritable;

    public StoreOpener(TableFiles tableFiles, Pinyin pinyin) {
        this(tableFiles, pinyin, Files::isWritable);
    }

    /** @param isWritable asks the file system; a test answers in its stead, because root may write everywhere */
    StoreOpener(TableFiles tableFiles, Pinyin pinyin, Predicate<Path> isWritable) {
        this.tableFiles = tableFiles;
        this.pinyin = pinyin;
        this.isWritable = isWritable;
    }

    /** Opens the store in a folder; many may read it while one writes. */
    public Opening open(Path path, Access access) {
        StoreFolder folder = new StoreFolder(path);
        if (!folder.hasStore()) {
            return new Opening.NotAStore(Message.of("store.none", path.toString()));
        }
        if (access == Access.WRITE && !(isWritable.test(path) && isWritable.test(folder.database()))) {
            return notWritable(path);
        }
        try {
            return access == Access.WRITE ? openForWriting(folder) : openForReading(folder);
        } catch (IOException e) {
            return notWritable(path);
        } catch (StoreTrouble e) {
            return new Opening.Damaged(e.why());
        }
    }

    /** Opens the store in a folder for writing; where there is none yet, makes one. */
    public Opening openOrMake(Path path, StoreInfo.Kind kind, Clerk clerk, Instant at) {
        StoreFolder folder = new StoreFolder(path);
        StoreMaking making = new StoreMaking(folder, kind);
        try {
            if (!making.isNeeded()) {
                return open(path, Access.WRITE);
            }
            if (!folder.isFree() && !folder.hasStore()) {
                return new Opening.NotAStore(Message.of("store.folderInUse", path.toString()));
            }
            if (Files.exists(path) && !isWritable.test(path)) {
                return notWritable(path);
            }
            return making.make(clerk, at) ? open(path, Access.WRITE) : locked(path);
        } catch (IOException e) {
            return notWritable(path);
        } catch (StoreTrouble e) {
            return new Opening.Damaged(e.why());
        }
    }

    /** A store of an older program has to be brought up to date first, even by somebody who only reads. */
    private Opening openForReading(StoreFolder folder) throws IOException {
        StoreUpgrade upgrade = new StoreUpgrade(folder);
        if (upgrade.isNeeded()) {
            if (!isWritable.test(folder.database())) {
                return new Opening.NotWritable(
                        Message.of("store.older", folder.path().toString()));
            }
            if (!upgrade.run()) {
                return locked(folder.path());
            }
        }
        return openFiles(folder, Access.READ, () -> {});
    }

    private Opening openForWriting(StoreFolder folder) throws IOException {
        Optional<StoreLock> lock = folder.lock();
        if (lock.isEmpty()) {
            return locked(folder.path());
        }
        Opening opening = null;
        try {
            new StoreUpgrade(folder).withLock();
            opening = openFiles(folder, Access.WRITE, lock.get()::close);
            return opening;
        } finally {
            if (!(opening instanceof Opening.Opened)) {
                lock.get().close();
            }
        }
    }

    private Opening openFiles(StoreFolder folder, Access access, Runnable giveBack) throws IOException {
        StoreKey key = folder.key().orElse(null);
        if (key == null) {
            return damaged("store.keyMissing", folder);
        }
        if (!Files.isRegularFile(folder.photos())) {
            return damaged("store.photosMissing", folder);
        }
        Database main = new Database(folder.database(), access);
        Database photos = null;
        Opening opening = null;
        try {
            photos = new Database(folder.photos(), access);
            opening = opened(new Store.Files(folder, main, photos, giveBack), access, Seals.of(key));
            return opening;
        } finally {
            if (!(opening instanceof Opening.Opened)) {
                main.close();
                if (photos != null) {
                    photos.close();
                }
            }
        }
    }

    private Opening opened(Store.Files files, Access access, Seals seals) {
        StoreFolder folder = files.folder();
        Optional<Opening> wrong = wrongAge(folder, Schema.STORE.age(files.main()))
                .or(() -> wrongAge(folder, Schema.PHOTOS.age(files.photos())));
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (Schema.isTooOld(files.main())) {
            return damaged("store.sqliteTooOld", folder);
        }
        if (!keyFits(files.main(), seals)) {
            return damaged("store.keyDoesNotFit", folder);
        }
        if (access == Access.WRITE) {
            new PhotoSweep(files.main(), new PhotoBox(files.photos(), seals.vault())).sweep();
        }
        return new Opening.Opened(new Store(files, seals, tableFiles, pinyin));
    }

    private static Optional<Opening> wrongAge(StoreFolder folder, Schema.Age age) {
        String path = folder.path().toString();
        return switch (age) {
            case CURRENT -> Optional.empty();
            case NEWER -> Optional.of(new Opening.NewerProgram(Message.of("store.newer", path)));
            case UNFINISHED, FOREIGN, OLDER -> Optional.of(new Opening.NotAStore(Message.of("store.none", path)));
        };
    }

    private static boolean keyFits(Database main, Seals seals) {
        try {
            return main.read(sql -> new Meta(seals.rows()).get(sql, Meta.KIND)).isPresent();
        } catch (StoreTrouble sealBroken) {
            return false;
        }
    }

    private static Opening damaged(String key, StoreFolder folder) {
        return new Opening.Damaged(Message.of(key, folder.path().toString()));
    }

    private static Opening notWritable(Path path) {
        return new Opening.NotWritable(Message.of("store.notWritable", path.toString()));
    }

    private static Opening locked(Path path) {
        return new Opening.LockedElsewhere(Message.of("store.lockedElsewhere", path.toString()));
    }
}
