package confirmdesk.store;

import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Registration;
import java.util.function.BiFunction;

/** The rules of the tables in force. */
final class Comparisons {

    private Comparisons() {}

    static BiFunction<Registration, Surroundings, Comparison> of(Store store) {
        Comparer comparer = new Comparer(store.tables().current());
        return comparer::compare;
    }
}
