package confirmdesk.desk.examyear;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The tables that the store keeps: their csv texts by file name, and what they mean. */
public interface Tables {

    /** The tables in force: the store's own, else the shipped ones. */
    ExamYear current();

    /** The tables that will be in force once the store's exam year is this one: the store's own, else the shipped ones. */
    ExamYear of(int year);

    /** The csv text of every table in force by file name, such as {@code fees.csv}. */
    Map<String, String> texts();

    /**
     * Compares everybody as if the tables named had been replaced, in the order of import, and leaves the store as it is.
     *
     * @param goOn is told what comes out and says whether to go on
     */
    void rehearse(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Predicate<Recompared> goOn);

    /** Replaces the tables named and compares every registration again, in one transaction with its log entry. */
    void replace(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at);

    /** The codes of the reasons that decisions of the store name. */
    Set<String> reasonsInUse();

    /** A registration compared by other tables. @param before what the tables in force say of it */
    record Recompared(Registration registration, Before before, Comparison after) {}

    /** Where a registration stands by the tables in force. @param due the code of the subjects due */
    record Before(State state, Outcome outcome, String due, boolean automatic) {}
}
