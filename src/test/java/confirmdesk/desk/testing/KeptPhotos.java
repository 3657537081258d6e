package confirmdesk.desk.testing;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Photos of one black pixel for everybody this year and of one white pixel last year, and what was replaced. */
public final class KeptPhotos implements Photos {

    private final List<Replacement> replaced = new ArrayList<>();
    private final Map<RegistrationNumber, HandedIn> kept = new HashMap<>();
    private boolean changedElsewhere;

    /** Every replacement that was made. */
    public List<Replacement> replaced() {
        return replaced;
    }

    /** What was handed in for somebody before. */
    public void keep(RegistrationNumber number, HandedIn handedIn) {
        kept.put(number, handedIn);
    }

    /** From now on somebody else was faster. */
    public void changeElsewhere() {
        changedElsewhere = true;
    }

    @Override
    public Optional<byte[]> thisYear(RegistrationNumber number) {
        return Optional.of(new byte[] {1});
    }

    @Override
    public Optional<byte[]> lastYear(RegistrationNumber lastYearNumber) {
        return Optional.of(new byte[] {2});
    }

    @Override
    public Optional<HandedIn> handedIn(RegistrationNumber number) {
        return replaced.stream()
                .filter(replacement -> replacement.number().equals(number))
                .map(Replacement::handedIn)
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(kept.get(number)));
    }

    @Override
    public boolean replace(Replacement replacement) {
        if (!changedElsewhere) {
            replaced.add(replacement);
        }
        return !changedElsewhere;
    }
}
