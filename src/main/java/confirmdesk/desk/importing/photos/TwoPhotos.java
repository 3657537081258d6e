package confirmdesk.desk.importing.photos;

import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those who have two different photos in one import: which is right nobody here can know, so neither is taken. That a
 * photo has a rival may show only after it was taken, so the import begins again when it has found some.
 */
public final class TwoPhotos {

    private final Map<RegistrationNumber, String> given = new HashMap<>();
    private final Set<RegistrationNumber> contested = new HashSet<>();
    private boolean known;

    /** Whether somebody was found of whom nobody knew when the import began; what it took so far doesn't stand. */
    public boolean isNews() {
        return !known && !contested.isEmpty();
    }

    /** The import begins again. */
    public void beginAgain() {
        known = !contested.isEmpty();
        given.clear();
    }

    /** Whether another photo was or will be there for one of those whom a photo is for. */
    public boolean hasRival(List<RegistrationNumber> meant, byte[] photo) {
        if (!known) {
            String hash = Sha256.hex(photo);
            meant.stream()
                    .filter(number -> !given.computeIfAbsent(number, n -> hash).equals(hash))
                    .forEach(contested::add);
        }
        return meant.stream().anyMatch(contested::contains);
    }
}
