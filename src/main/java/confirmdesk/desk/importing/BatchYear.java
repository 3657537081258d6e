package confirmdesk.desk.importing;

import confirmdesk.desk.reading.Place;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The exam year of an import: given, or that of the store, or the year that all registration numbers begin with. The
 * numbers of last year's list must begin with the year before.
 */
final class BatchYear {

    private final ListKind kind;
    private final boolean given;
    private final OptionalInt store;
    private OptionalInt year;

    BatchYear(ListKind kind, OptionalInt given, Optional<Integer> store) {
        this.kind = kind;
        this.given = given.isPresent();
        this.store = store.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        year = given.isPresent() ? given : this.store;
    }

    /** The exam year of this year's list, once it is known. */
    OptionalInt examYear() {
        return year;
    }

    /** Whether the year given is not that of the store. */
    Optional<Message> conflict() {
        return store.isPresent() && year.isPresent() && store.getAsInt() != year.getAsInt()
                ? Optional.of(Message.of("import.yearOfStore", text(store.getAsInt()), text(year.getAsInt())))
                : Optional.empty();
    }

    /** Takes a registration number; what is wrong with its year makes the whole file unusable. */
    Optional<Message> accept(RegistrationNumber number, Place place) {
        OptionalInt prefix = number.year();
        if (year.isEmpty() && prefix.isPresent()) {
            year = OptionalInt.of(kind == ListKind.THIS_YEAR ? prefix.getAsInt() : prefix.getAsInt() + 1);
        }
        if (given || prefix.isEmpty() || prefix.getAsInt() == expected()) {
            return Optional.empty();
        }
        return Optional.of(Message.of(
                kind == ListKind.THIS_YEAR ? "import.otherYear" : "import.notTheYearBefore",
                place.file(),
                text(place.row()),
                text(prefix.getAsInt()),
                text(expected())));
    }

    /** A row that would be taken while nothing has said yet which year it is. */
    Optional<Message> unknown(Place place) {
        return year.isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("import.yearUnknown", place.file(), text(place.row())));
    }

    private int expected() {
        return kind == ListKind.THIS_YEAR ? year.orElseThrow() : year.orElseThrow() - 1;
    }

    private static String text(long number) {
        return Long.toString(number);
    }
}
