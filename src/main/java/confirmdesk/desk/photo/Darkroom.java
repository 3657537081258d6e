package confirmdesk.desk.photo;

import java.util.Optional;

/** Decodes pictures handed in, so that they can be put right. */
public interface Darkroom {

    /** Decodes a picture; empty if it can't be read. */
    Optional<Negative> open(byte[] original);
}
