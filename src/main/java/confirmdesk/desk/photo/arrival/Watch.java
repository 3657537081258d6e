package confirmdesk.desk.photo.arrival;

import confirmdesk.desk.photo.arrival.PictureFolder.Seen;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Watches one folder by looking into it again and again. What lay there at the first look has not arrived; a picture has
 * arrived when it is the same in two looks, because before that it may still be being written. Not for several threads.
 */
public final class Watch {

    private static final Comparator<Seen> NEWEST_LAST =
            Comparator.comparing(Seen::changed).thenComparing(Seen::file);

    private final PictureFolder pictures;
    private final Path folder;
    private final Set<Seen> known = new HashSet<>();
    private Map<Path, Seen> growing = new HashMap<>();
    private boolean begun;

    public Watch(PictureFolder pictures, Path folder) {
        this.pictures = pictures;
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Looks once. */
    public Found look() {
        Optional<List<Seen>> there = pictures.look(folder);
        if (!begun) {
            begun = true;
            there.ifPresent(known::addAll);
        }
        return there.<Found>map(seen -> new There(arrived(seen))).orElseGet(Gone::new);
    }

    /** The newest of those that have become complete. */
    private Optional<Path> arrived(List<Seen> there) {
        List<Seen> complete = new ArrayList<>();
        Map<Path, Seen> incomplete = new HashMap<>();
        for (Seen seen : there) {
            if (seen.bytes() > 0 && !known.contains(seen)) {
                if (seen.equals(growing.get(seen.file()))) {
                    complete.add(seen);
                } else {
                    incomplete.put(seen.file(), seen);
                }
            }
        }
        growing = incomplete;
        known.addAll(complete);
        return complete.stream().max(NEWEST_LAST).map(Seen::file);
    }

    /** What a look found. */
    public sealed interface Found {}

    /** The folder is there. @param newest the picture that arrived last, if one did */
    public record There(Optional<Path> newest) implements Found {}

    /** The folder isn't there now; the watch goes on. */
    public record Gone() implements Found {}
}
