package confirmdesk.desk.testing;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is kept about money; a session works on a copy. */
final class MoneyKept {

    final Map<RegistrationNumber, State> states = new TreeMap<>();
    final Map<RegistrationNumber, State> before = new TreeMap<>();
    final Map<RegistrationNumber, RegionReview> reviews = new TreeMap<>();
    final Map<RegistrationNumber, Boolean> carried = new TreeMap<>();
    final Map<Long, Payment> payments = new TreeMap<>();
    final Set<RegistrationNumber> handedBack = new TreeSet<>();
    final List<String> log = new ArrayList<>();

    MoneyKept copy() {
        MoneyKept copy = new MoneyKept();
        copy.become(this);
        return copy;
    }

    void become(MoneyKept other) {
        replace(states, other.states);
        replace(before, other.before);
        replace(reviews, other.reviews);
        replace(carried, other.carried);
        replace(payments, other.payments);
        handedBack.clear();
        handedBack.addAll(other.handedBack);
        log.clear();
        log.addAll(other.log);
    }

    private static <K, V> void replace(Map<K, V> map, Map<K, V> with) {
        map.clear();
        map.putAll(with);
    }
}
