package confirmdesk.desk.handback;

import confirmdesk.desk.output.Staging;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.handback.Turn;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Makes the zip of a hand-back and puts it where it is wanted; memory doesn't grow with it. */
public interface HandBackFiles {

    /** Fills a zip beside the target. */
    Packed pack(Path file, Consumer<Package> filling);

    /** Writes bytes that were kept beside the target once more. */
    Packed repeat(Path file, Consumer<Consumer<byte[]>> pieces);

    /** A zip that is being filled; the same filling gives the same bytes. */
    interface Package {

        void results(Consumer<Consumer<Line>> lines);

        /** Puts the new photo of a registration in. */
        void photo(RegistrationNumber number, byte[] photo);

        void counts(Counts counts);

        /** Puts an enclosure in, if it has lines about these people. */
        void enclosure(Enclosure enclosure, Iterable<RegistrationNumber> people);

        /** Puts the list of everything that is in, last of all. */
        void manifest(Heading heading);
    }

    /** A zip beside its target. */
    interface Packed extends Staging.Staged {

        String sha256();

        /** Gives its bytes piece by piece. */
        void read(Consumer<byte[]> pieces);
    }

    /** One registration as it is told. @param reasons the reasons in the words of the year's table */
    record Line(Result result, Turn turn, List<String> reasons) {}

    /**
     * How many are in which state.
     *
     * @param told in this hand-back
     * @param all in the store
     * @param registered how many of those told the desk registered
     */
    record Counts(Map<State, Long> told, Map<State, Long> all, long photos, long registered) {

        public Counts {
            told = Map.copyOf(told);
            all = Map.copyOf(all);
        }
    }

    /** What the manifest says besides the files. @param everything whether more is told than what changed */
    record Heading(int year, long exportNumber, String logHead, boolean everything) {}
}
