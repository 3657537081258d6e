package confirmdesk.desk.testing;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.PhotoVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Pictures of one pixel, and a verdict on new ones that the test says in advance. */
public final class ScriptedPictures implements Pictures {

    private Prepared next = new Prepared.Unreadable(Message.of("file.photo.no-picture", "zip", "photo"));

    /** A picture that was made ready: seven as it was handed in, eight as it will be stored. */
    public static Prepared.Ready ready(PhotoVerdict... verdicts) {
        return new Prepared.Ready(HandedIn.whole(new byte[] {7}), new byte[] {8}, 413, 579, List.of(verdicts));
    }

    /** What will become of the next picture handed in. */
    public void prepareAs(Prepared prepared) {
        next = prepared;
    }

    @Override
    public PhotoState probe(byte[] photo) {
        return PhotoState.PRESENT;
    }

    @Override
    public Optional<Pixels> forScreen(byte[] photo, int maxWidth, int maxHeight) {
        return photo.length == 0 ? Optional.empty() : Optional.of(new Pixels(1, 1, new int[] {0xFF000000 | photo[0]}));
    }

    @Override
    public Prepared prepare(Path file, PhotoProfile profile) {
        return next;
    }

    @Override
    public Prepared prepare(HandedIn handedIn, PhotoProfile profile) {
        return next;
    }

    @Override
    public Prepared prepare(Pixels pasted, PhotoProfile profile) {
        return next;
    }
}
