package confirmdesk.desk.testing;

import confirmdesk.desk.photo.Photos;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Photos of both years, by number. */
public final class InMemoryPhotos implements Photos {

    private final Map<RegistrationNumber, byte[]> thisYear = new HashMap<>();
    private final Map<RegistrationNumber, byte[]> lastYear = new HashMap<>();

    public void put(RegistrationNumber number, byte[] photo) {
        thisYear.put(number, photo);
    }

    public void putLastYear(RegistrationNumber number, byte[] photo) {
        lastYear.put(number, photo);
    }

    @Override
    public Optional<byte[]> thisYear(RegistrationNumber number) {
        return Optional.ofNullable(thisYear.get(number));
    }

    @Override
    public Optional<byte[]> lastYear(RegistrationNumber lastYearNumber) {
        return Optional.ofNullable(lastYear.get(lastYearNumber));
    }

    @Override
    public boolean replace(Replacement replacement) {
        thisYear.put(replacement.number(), replacement.stored());
        return true;
    }
}
