package confirmdesk.desk.importing;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Where a batch goes in: all of it in one transaction, or nothing. */
public interface Imports {

    /** Begins an import; the store accepts no other writing until it is closed. */
    Session begin(Clerk clerk, Instant at);

    /** One import; closing it without {@link #commit} leaves the store as it was. */
    interface Session extends AutoCloseable {

        /** The registration that is in the store under this number, with its state. */
        Optional<Known> find(RegistrationNumber number);

        /** Puts a registration in or replaces it; {@code reopen} sets a decided one back to pending, with a log entry. */
        void put(Registration registration, boolean reopen);

        /** Notes that the batch lists a registration. @param word what it says of a withdrawal, empty if nothing */
        Sign listed(RegistrationNumber number, String word);

        /** Notes that a complete batch lists only these. @return how many others are possibly withdrawn anew */
        long missing(RegistrationNumbers listed);

        Optional<LastYearRecord> findLastYear(RegistrationNumber number);

        void putLastYear(LastYearRecord record);

        /** The registrations a photo's name means: by registration number, else all with this ID number. */
        List<RegistrationNumber> meantBy(ListKind kind, String key);

        /** How many people of a kind have exactly this name, spaces and width left aside. */
        long named(ListKind kind, String name);

        /** Whether exactly this photo is linked to the registration already; writes nothing. */
        boolean hasPhoto(ListKind kind, RegistrationNumber number, byte[] photo);

        /**
         * Stores a photo once by its content, in a transaction of its own (what is never linked is swept), and remembers
         * to link it when this import is committed.
         *
         * @return whether this changes anything
         */
        boolean putPhoto(ListKind kind, RegistrationNumber number, byte[] photo, PhotoState state);

        /** The exam year of the store, if something fixed it already. */
        Optional<Integer> year();

        void fixYear(int year);

        /**
         * Compares every registration again with {@code compare} and keeps the results; part of the same transaction. Stops
         * when it is cancelled; then nothing may be committed.
         */
        void compareAll(BiFunction<Registration, Surroundings, Comparison> compare, Progress progress);

        /** Makes everything durable together with its log entry. @param summary what stands in the entry as reason */
        void commit(ListKind kind, String summary);

        @Override
        void close();
    }

    /** What a batch changes about whether somebody is possibly withdrawn. */
    enum Sign {
        NONE,
        ARISEN,
        GONE
    }

    /** A registration in the store. */
    record Known(Registration registration, State state) {}
}
