package confirmdesk.domain.decision;

import java.util.Optional;

/** Where a registration stands; what only an open one can do exists only on {@link Open}. */
public sealed interface Standing {

    State state();

    /** The standing that goes with a state. */
    static Standing of(State state) {
        return state.isOpen() ? new Open(state) : new Decided(state);
    }

    /** Waiting for a decision: pending, or returned for better papers. */
    record Open(State state) implements Standing {

        public Open {
            if (!state.isOpen()) {
                throw new IllegalArgumentException(state + " is decided");
            }
        }

        public Step confirm() {
            return new Step(Act.CONFIRM, state, State.CONFIRMED);
        }

        public Step confirmAutomatically() {
            return new Step(Act.AUTO_CONFIRM, state, State.AUTO_CONFIRMED);
        }

        public Step reject() {
            return new Step(Act.REJECT, state, State.REJECTED);
        }

        public Step sendBack() {
            return new Step(Act.RETURN, state, State.RETURNED);
        }
    }

    /** Decided; only undoing leads back, or the centre that refuses what was handed back. */
    record Decided(State state) implements Standing {

        /** The payment of who is confirmed; nobody else can pay. */
        public Optional<Step> pay() {
            return state.owesPayment() ? Optional.of(new Step(Act.PAY, state, State.PAID)) : Optional.empty();
        }

        public Step refusedByCentre() {
            return new Step(Act.REFUSED_BY_CENTRE, state, State.PENDING);
        }
    }

    /** One arrow between two states. */
    record Step(Act act, State from, State to) {}
}
