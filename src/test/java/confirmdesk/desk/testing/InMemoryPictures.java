package confirmdesk.desk.testing;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pictures that are words: what begins with {@code photo} can be shown. */
public final class InMemoryPictures implements Pictures {

    private final Map<Path, Prepared> prepared = new HashMap<>();

    /** A photo that can be shown. */
    public static byte[] photo(String word) {
        return ("photo " + word).getBytes(StandardCharsets.UTF_8);
    }

    /** What becomes of a file handed in. */
    public void put(Path file, Prepared result) {
        prepared.put(file, result);
    }

    @Override
    public PhotoState probe(byte[] photo) {
        return new String(photo, StandardCharsets.UTF_8).startsWith("photo")
                ? PhotoState.PRESENT
                : PhotoState.UNREADABLE;
    }

    @Override
    public Optional<Pixels> forScreen(byte[] photo, int maxWidth, int maxHeight) {
        return probe(photo) == PhotoState.PRESENT
                ? Optional.of(new Pixels(1, 1, new int[] {photo.length}))
                : Optional.empty();
    }

    @Override
    public Prepared prepare(Path file, PhotoProfile profile) {
        return prepared.getOrDefault(file, new Prepared.Unreadable(Message.of("photo.unreadable")));
    }

    @Override
    public Prepared prepare(HandedIn handedIn, PhotoProfile profile) {
        return new Prepared.Ready(handedIn, handedIn.original(), 1, 1, List.of());
    }

    @Override
    public Prepared prepare(Pixels pasted, PhotoProfile profile) {
        return new Prepared.Unreadable(Message.of("photo.unreadable"));
    }
}
