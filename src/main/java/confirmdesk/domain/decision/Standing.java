package confirmdesk.domain.decision;

/** Where a registration stands; what only an open one can do exists only on {@link Open}. */
public sealed interface Standing {

    State state();

    /** The standing that goes with a state. */
    static Standing of(State state) {
        return switch (state) {
            case PENDING, RETURNED -> new Open(state);
            case CONFIRMED, AUTO_CONFIRMED -> new Owing(state);
            case WITHDRAWN, ABANDONED -> new Closed(state);
            case REJECTED, PAID -> new Ended(state);
        };
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

        /** The candidate withdrew. */
        public Step withdraw() {
            return new Step(Act.WITHDRAW, state, State.WITHDRAWN);
        }

        /** The window of confirmation is over. */
        public Step abandon() {
            return new Step(Act.ABANDON, state, State.ABANDONED);
        }
    }

    /** Decided: nothing that only an open one can do can be done any more. */
    sealed interface Decided extends Standing {

        /** The centre refused what was handed back. */
        default Step refusedByCentre() {
            return new Step(Act.REFUSED_BY_CENTRE, state(), State.PENDING);
        }
    }

    /** Confirmed, and not paid yet. */
    record Owing(State state) implements Decided {

        /** What is owed was paid. */
        public Step pay() {
            return new Step(Act.PAY, state, State.PAID);
        }

        /** The window of payment is over. */
        public Step abandon() {
            return new Step(Act.ABANDON, state, State.ABANDONED);
        }
    }

    /** Withdrawn or abandoned: a person may open it again, for a reason. */
    record Closed(State state) implements Decided {

        /** @param before where it stood before it was closed */
        public Step reopen(State before) {
            if (!before.isOpen() && !(state == State.ABANDONED && before.owesPayment())) {
                throw new IllegalArgumentException(state + " never comes from " + before);
            }
            return new Step(Act.REOPEN_CLOSED, state, before);
        }
    }

    /** Only undoing leads back. */
    record Ended(State state) implements Decided {}

    /** One arrow between two states. */
    record Step(Act act, State from, State to) {}
}
