package confirmdesk.desk.testing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;

/** The tables of one year, never replaced. */
public final class InMemoryTables implements Tables {

    private final ExamYear year;

    public InMemoryTables(ExamYear year) {
        this.year = year;
    }

    @Override
    public ExamYear current() {
        return year;
    }

    @Override
    public ExamYear of(int wanted) {
        return year;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of();
    }

    @Override
    public void replace(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at) {
        throw new UnsupportedOperationException();
    }
}
