package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.WholePrint;
import java.util.Optional;

/** Measures photos as they lie in the store; several threads may ask at once. */
public interface PictureLook {

    /** What is seen in a photo; empty if it can't be read. */
    Optional<Seen> look(byte[] photo, PhotoProfile profile);

    /** @param print empty if there is nothing to be seen in the picture */
    record Seen(PhotoMeasures measures, Optional<WholePrint> print) {}
}
