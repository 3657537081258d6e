package confirmdesk.desk.settling;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Settled;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Keeps what people settled; each act can be taken back like a decision, and then the settlement before holds again. */
public interface Settlements {

    /**
     * Keeps what was settled in one step, with its entries of the log, and compares the registrations again.
     *
     * @return whether all of them still had the version that was looked at; else nothing was kept
     */
    boolean keep(List<Settling> together, BiFunction<Registration, Surroundings, Comparison> compare);

    /** What is settled about a registration now. */
    Settled of(RegistrationNumber number);

    /** Another registration that is joined to a record of last year by what was settled about it. */
    Optional<RegistrationNumber> holder(RegistrationNumber lastYear, RegistrationNumber but);

    /** An act about one registration, which leaves its state as it is. @param settled everything that holds from now on */
    record Settling(Decisions.Change change, Settled settled) {}
}
