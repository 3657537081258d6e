package confirmdesk.files.faces;

import java.util.List;
import java.util.Optional;

/** Looks for faces in a picture. */
public interface FaceFinder {

    /** The faces, the clearest first; empty if this machine can't look for them, so that nothing is said about them. */
    Optional<List<FoundFace>> in(Plane picture);
}
