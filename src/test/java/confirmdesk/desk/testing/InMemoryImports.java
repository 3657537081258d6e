package confirmdesk.desk.testing;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Imports into memory; what isn't committed is forgotten on closing. */
public final class InMemoryImports implements Imports {

    private final Contents contents;
    private final InMemoryRegistrations registrations;
    private boolean open;
    private int commits;

    /** Into a store of its own. */
    public InMemoryImports() {
        this(new Contents());
    }

    private InMemoryImports(Contents contents) {
        this(contents, new InMemoryRegistrations(contents));
    }

    InMemoryImports(Contents contents, InMemoryRegistrations registrations) {
        this.contents = contents;
        this.registrations = registrations;
    }

    /** How many imports reached their end. */
    public int commits() {
        return commits;
    }

    public List<Registration> registrations() {
        return contents.files.values().stream().map(CaseFile::registration).toList();
    }

    public List<LastYearRecord> lastYear() {
        return List.copyOf(contents.lastYear.values());
    }

    /** How many photos there are, of both years. */
    public int photos() {
        return contents.batchPhotos.size() + contents.lastYearPhotos.size();
    }

    /** Somebody decided about a registration meanwhile. */
    public void decide(RegistrationNumber number, State state) {
        contents.files.computeIfPresent(number, (n, file) -> CaseFiles.moved(file, state, null));
    }

    @Override
    public Session begin(Clerk clerk, Instant at) {
        if (open) {
            throw new IllegalStateException("an import is running");
        }
        open = true;
        return new InMemorySession(clerk, at);
    }

    /** One import. */
    private final class InMemorySession implements Session {

        private final Contents before = contents.copy();
        private final Clerk clerk;
        private final Instant at;
        private boolean committed;

        InMemorySession(Clerk clerk, Instant at) {
            this.clerk = clerk;
            this.at = at;
        }

        @Override
        public Optional<Known> find(RegistrationNumber number) {
            return registrations.open(number).map(f -> new Known(f.registration(), f.state()));
        }

        @Override
        public void put(Registration registration, boolean reopen) {
            CaseFile known = contents.files.get(registration.number());
            if (known == null) {
                contents.put(CaseFiles.arrived(1000 + contents.files.size(), registration));
                return;
            }
            CaseFile brought = CaseFiles.brought(known, registration);
            if (reopen) {
                long id = contents.deeds.size();
                contents.deed(new Deed(id, id, known, null, Act.REOPEN, State.PENDING, clerk, at), "");
                contents.put(CaseFiles.moved(brought, State.PENDING, null));
            } else {
                contents.put(brought);
            }
        }

        @Override
        public Sign listed(RegistrationNumber number, String word) {
            if (word.isEmpty()) {
                return contents.doubts.remove(number) == null ? Sign.NONE : Sign.GONE;
            }
            Contents.Doubt known = contents.doubts.get(number);
            if (known != null && known.word().equals(word)) {
                return Sign.NONE;
            }
            contents.doubts.put(number, new Contents.Doubt(word, false));
            return Sign.ARISEN;
        }

        @Override
        public long missing(RegistrationNumbers listed) {
            List<RegistrationNumber> missing = contents.files.values().stream()
                    .filter(f -> !f.state().isClosed() && f.state() != State.REJECTED)
                    .map(f -> f.registration().number())
                    .filter(n -> !listed.contains(n) && !n.isOfDesk())
                    .filter(n -> Optional.ofNullable(contents.doubts.get(n))
                            .filter(d -> !d.stays() || d.word().isEmpty())
                            .isEmpty())
                    .toList();
            missing.forEach(n -> contents.doubts.put(n, new Contents.Doubt("", false)));
            return missing.size();
        }

        @Override
        public Optional<LastYearRecord> findLastYear(RegistrationNumber number) {
            return registrations.lastYear(number);
        }

        @Override
        public void putLastYear(LastYearRecord record) {
            contents.lastYear.put(record.number(), record);
        }

        @Override
        public List<RegistrationNumber> meantBy(ListKind kind, String key) {
            String code = Normal.code(key);
            List<RegistrationNumber> byNumber = people(kind).keySet().stream()
                    .filter(n -> n.value().equals(code))
                    .toList();
            return byNumber.isEmpty() ? withIdNumber(kind, IdNumber.of(key)) : byNumber;
        }

        @Override
        public long named(ListKind kind, String name) {
            Stream<String> names = kind == ListKind.THIS_YEAR
                    ? contents.files.values().stream().map(f -> f.registration().get(Field.NAME))
                    : contents.lastYear.values().stream().map(r -> r.get(Field.NAME));
            return names.filter(n -> Normal.name(n).equals(Normal.name(name))).count();
        }

        @Override
        public boolean hasPhoto(ListKind kind, RegistrationNumber number, byte[] photo) {
            return Arrays.equals(photos(kind).get(number), photo);
        }

        @Override
        public boolean putPhoto(ListKind kind, RegistrationNumber number, byte[] photo, PhotoState state) {
            if (hasPhoto(kind, number, photo)) {
                return false;
            }
            photos(kind).put(number, photo);
            if (kind == ListKind.THIS_YEAR) {
                contents.put(CaseFiles.withPhoto(contents.files.get(number), state));
            }
            return true;
        }

        @Override
        public Optional<Integer> year() {
            return Optional.ofNullable(contents.year);
        }

        @Override
        public void fixYear(int year) {
            contents.year = year;
        }

        @Override
        public void compareAll(BiFunction<Registration, Surroundings, Comparison> compare, Progress progress) {
            registrations.compareAll(
                    compare, done -> progress.at(Progress.Step.COMPARING, done, contents.files.size()));
        }

        @Override
        public void commit(ListKind kind, String summary) {
            contents.log(clerk, at, kind == ListKind.THIS_YEAR ? Act.IMPORT : Act.IMPORT_LAST_YEAR, summary);
            committed = true;
            commits++;
        }

        @Override
        public void close() {
            if (!committed) {
                contents.become(before);
            }
            open = false;
        }

        private Map<RegistrationNumber, byte[]> photos(ListKind kind) {
            return kind == ListKind.THIS_YEAR ? contents.batchPhotos : contents.lastYearPhotos;
        }

        private List<RegistrationNumber> withIdNumber(ListKind kind, IdNumber number) {
            return people(kind).entrySet().stream()
                    .filter(e -> IdNumber.of(e.getValue()).eighteen().equals(number.eighteen()))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /** The ID number by registration number. */
        private Map<RegistrationNumber, String> people(ListKind kind) {
            Stream<Registration> all = kind == ListKind.THIS_YEAR
                    ? contents.files.values().stream().map(CaseFile::registration)
                    : contents.lastYear.values().stream().map(r -> new Registration(r.number(), r.answers()));
            Map<RegistrationNumber, String> numbers = new LinkedHashMap<>();
            all.forEach(r -> numbers.put(r.number(), r.get(Field.ID_NUMBER)));
            return numbers;
        }
    }
}
