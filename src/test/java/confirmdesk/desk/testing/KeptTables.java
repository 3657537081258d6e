package confirmdesk.desk.testing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Tables whose texts can be replaced; what they mean stays the same. */
public final class KeptTables implements Tables {

    private final ExamYear year;
    private final Map<String, String> texts = new TreeMap<>();

    public KeptTables(ExamYear year, Map<String, String> texts) {
        this.year = year;
        this.texts.putAll(texts);
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
        return Map.copyOf(texts);
    }

    /** Nobody is registered. */
    @Override
    public void rehearse(
            Map<String, String> newTexts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Predicate<Recompared> goOn) {}

    @Override
    public Set<String> reasonsInUse() {
        return Set.of();
    }

    @Override
    public void replace(
            Map<String, String> newTexts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at) {
        texts.putAll(newTexts);
    }
}
