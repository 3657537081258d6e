package confirmdesk.desk.testing;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.tables.CsvTables;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exam-year tables: the shipped ones or one made-up year, until others are loaded. */
public final class InMemoryTables implements Tables {

    private static final int SHIPPED_YEAR = 2023;
    private static final ExamYear SHIPPED = parse(SHIPPED_YEAR, Map.of());

    private final Contents contents;
    private final InMemoryRegistrations registrations;
    private final @Nullable ExamYear madeUp;
    private final Map<Integer, ExamYear> known = new HashMap<>(Map.of(SHIPPED_YEAR, SHIPPED));

    InMemoryTables(Contents contents, InMemoryRegistrations registrations, @Nullable ExamYear madeUp) {
        this.contents = contents;
        this.registrations = registrations;
        this.madeUp = madeUp;
    }

    /** The shipped tables of 2023. */
    public static ExamYear shipped() {
        return SHIPPED;
    }

    @Override
    public ExamYear current() {
        return of(contents.year == null ? SHIPPED_YEAR : contents.year);
    }

    @Override
    public ExamYear of(int year) {
        return madeUp != null && contents.tables.isEmpty()
                ? madeUp
                : known.computeIfAbsent(year, y -> parse(y, contents.tables));
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts =
                new TreeMap<>(new CsvTables().shipped(current().year()));
        texts.putAll(contents.tables);
        return texts;
    }

    @Override
    public void rehearse(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Predicate<Recompared> goOn) {
        contents.files.values().stream()
                .takeWhile(file -> goOn.test(new Recompared(
                        file.registration(),
                        before(file),
                        compare.apply(file.registration(), registrations.of(file.registration())))))
                .forEach(file -> {});
    }

    @Override
    public void replace(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at) {
        contents.tables.putAll(texts);
        known.clear();
        registrations.compareAll(compare, done -> {});
        contents.log(clerk, at, Act.LOAD_TABLES, summary);
    }

    @Override
    public Set<String> reasonsInUse() {
        return contents.files.values().stream()
                .map(CaseFile::lastDecision)
                .filter(Objects::nonNull)
                .flatMap(decision -> decision.reasonCodes().stream())
                .collect(Collectors.toSet());
    }

    private static Before before(CaseFile file) {
        CaseFile.Verdict verdict = file.verdict();
        return new Before(file.state(), verdict.outcome(), verdict.due(), verdict.automatic());
    }

    private static ExamYear parse(int year, Map<String, String> texts) {
        return switch (new CsvTables().parse(year, texts)) {
            case TableFiles.Parsed.Good good -> good.examYear();
            case TableFiles.Parsed.Bad bad ->
                throw new IllegalArgumentException(bad.problems().toString());
        };
    }
}
