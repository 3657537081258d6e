package confirmdesk.desk.examyear;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;

/** The tables that the store keeps: their csv texts by file name, and what they mean. */
public interface Tables {

    /** The tables in force: the store's own, else the shipped ones. */
    ExamYear current();

    /** The tables that will be in force once the store's exam year is this one: the store's own, else the shipped ones. */
    ExamYear of(int year);

    /** The csv text of every table in force by file name, such as {@code fees.csv}. */
    Map<String, String> texts();

    /** Replaces the tables named and compares every registration again, in one transaction with its log entry. */
    void replace(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at);
}
