package confirmdesk.desk.photo;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.PhotoVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decodes and encodes pictures, always looking at size and dimensions before decoding. */
public interface Pictures {

    /** Whether a photo of a batch can be shown, judged quickly by its structure without decoding it. */
    PhotoState probe(byte[] photo);

    /** The picture upright and in RGB, scaled down to fit, for the screen; empty if it can't be read. */
    Optional<Pixels> forScreen(byte[] photo, int maxWidth, int maxHeight);

    /** Makes a picture handed in ready to be stored under the year's profile: upright, scaled down, re-encoded. */
    Prepared prepare(Path file, PhotoProfile profile);

    /** The same for a picture that was handed in before, by its recipe. */
    Prepared prepare(HandedIn handedIn, PhotoProfile profile);

    /** The same for a picture pasted as pixels, which is kept in a lossless form as the one handed in. */
    Prepared prepare(Pixels pasted, PhotoProfile profile);

    /** A decoded picture. @param argb row by row, opaque */
    record Pixels(int width, int height, int[] argb) {}

    /** What became of a picture handed in. */
    sealed interface Prepared {

        /** Ready. @param handedIn of what it was made @param width of what is stored @param height of what is stored @param verdicts rule by rule */
        record Ready(HandedIn handedIn, byte[] stored, int width, int height, List<PhotoVerdict> verdicts)
                implements Prepared {
            public boolean passes() {
                return verdicts.stream().noneMatch(v -> v.result() == PhotoVerdict.Result.FAILED);
            }
        }

        /** It can't be read or is refused before reading. */
        record Unreadable(Message why) implements Prepared {}
    }
}
