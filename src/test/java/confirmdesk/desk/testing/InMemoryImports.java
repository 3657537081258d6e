package confirmdesk.desk.testing;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** A store that only takes batches: what was committed, and how often. */
public final class InMemoryImports implements Imports {

    private Map<RegistrationNumber, Known> registrations = new LinkedHashMap<>();
    private Map<RegistrationNumber, LastYearRecord> lastYear = new LinkedHashMap<>();
    private Map<String, String> photos = new HashMap<>();
    private @Nullable Integer year;
    private int commits;

    /** How many imports reached their end. */
    public int commits() {
        return commits;
    }

    public List<Registration> registrations() {
        return registrations.values().stream().map(Known::registration).toList();
    }

    public List<LastYearRecord> lastYear() {
        return List.copyOf(lastYear.values());
    }

    public int photos() {
        return photos.size();
    }

    /** Somebody decided about a registration meanwhile. */
    public void decide(RegistrationNumber number, State state) {
        registrations.computeIfPresent(number, (n, known) -> new Known(known.registration(), state));
    }

    @Override
    public Session begin(Clerk clerk, Instant at) {
        return new Open();
    }

    /** Works on copies, which take the originals' place when it is committed. */
    private final class Open implements Session {

        private final Map<RegistrationNumber, Known> newRegistrations = new LinkedHashMap<>(registrations);
        private final Map<RegistrationNumber, LastYearRecord> newLastYear = new LinkedHashMap<>(lastYear);
        private final Map<String, String> newPhotos = new HashMap<>(photos);
        private @Nullable Integer newYear = year;

        @Override
        public Optional<Known> find(RegistrationNumber number) {
            return Optional.ofNullable(newRegistrations.get(number));
        }

        @Override
        public void put(Registration registration, boolean reopen) {
            State state = find(registration.number()).map(Known::state).orElse(State.PENDING);
            newRegistrations.put(registration.number(), new Known(registration, reopen ? State.PENDING : state));
        }

        @Override
        public Optional<LastYearRecord> findLastYear(RegistrationNumber number) {
            return Optional.ofNullable(newLastYear.get(number));
        }

        @Override
        public void putLastYear(LastYearRecord record) {
            newLastYear.put(record.number(), record);
        }

        @Override
        public List<RegistrationNumber> meantBy(ListKind kind, String key) {
            List<RegistrationNumber> meant = new ArrayList<>();
            newRegistrations.forEach((number, known) -> {
                if (number.value().equals(key)
                        || known.registration().get(Field.ID_NUMBER).equals(key)) {
                    meant.add(number);
                }
            });
            return meant;
        }

        @Override
        public boolean hasPhoto(ListKind kind, RegistrationNumber number, byte[] photo) {
            return new String(photo).equals(newPhotos.get(kind + " " + number));
        }

        @Override
        public boolean putPhoto(ListKind kind, RegistrationNumber number, byte[] photo, PhotoState state) {
            boolean changes = !hasPhoto(kind, number, photo);
            newPhotos.put(kind + " " + number, new String(photo));
            return changes;
        }

        @Override
        public Optional<Integer> year() {
            return Optional.ofNullable(newYear);
        }

        @Override
        public void fixYear(int fixed) {
            newYear = fixed;
        }

        @Override
        public void compareAll(BiFunction<Registration, Surroundings, Comparison> compare, LongConsumer progress) {
            progress.accept(newRegistrations.size());
        }

        @Override
        public void commit(ListKind kind, String summary) {
            registrations = newRegistrations;
            lastYear = newLastYear;
            photos = newPhotos;
            year = newYear;
            commits++;
        }

        @Override
        public void close() {}
    }
}
