package confirmdesk.desk.numbers;

import confirmdesk.domain.decision.State;
import java.util.Map;

/** A group of registrations and how many of them stand in each state. */
public record Group(String name, Map<State, Long> states) {

    public Group {
        states = Map.copyOf(states);
    }

    public long in(State state) {
        return states.getOrDefault(state, 0L);
    }

    /** Confirmed by a person or automatically, paid or not. */
    public long confirmed() {
        return in(State.CONFIRMED) + in(State.AUTO_CONFIRMED) + in(State.PAID);
    }

    /** Still to be decided. */
    public long open() {
        return in(State.PENDING) + in(State.RETURNED);
    }

    public long total() {
        return states.values().stream().mapToLong(Long::longValue).sum();
    }
}
