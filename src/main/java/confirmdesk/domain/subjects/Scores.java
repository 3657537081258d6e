package confirmdesk.domain.subjects;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Normal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Last year's scores by subject; a subject without a score was not taken. */
public record Scores(Map<Subject, BigDecimal> marks) {

    private static final Set<String> NOT_TAKEN =
            Set.of("", "-", "--", "—", "——", "/", "无", "缺", "缺考", "未考", "未报", "违纪", "作废");

    public Scores {
        Map<Subject, BigDecimal> copy = new EnumMap<>(Subject.class);
        copy.putAll(marks);
        marks = Collections.unmodifiableMap(copy);
    }

    /** The scores of a row; what is no number counts as not taken. */
    public static Scores in(Answers answers) {
        Map<Subject, BigDecimal> marks = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            mark(answers.get(subject.scoreField())).ifPresent(m -> marks.put(subject, m));
        }
        return new Scores(marks);
    }

    public Optional<BigDecimal> of(Subject subject) {
        return Optional.ofNullable(marks.get(subject));
    }

    /** The subjects whose score reaches the pass mark (60 of 100; source: domain notes, part 2.4). */
    public SubjectSet passed(int passMark) {
        return SubjectSet.where(s -> of(s).filter(m -> m.compareTo(BigDecimal.valueOf(passMark)) >= 0)
                .isPresent());
    }

    /** Whether a cell is a score or one of the words for not taken. */
    public static boolean isKnown(String text) {
        return NOT_TAKEN.contains(Normal.withoutSpaces(Normal.width(text)))
                || mark(text).isPresent();
    }

    private static Optional<BigDecimal> mark(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text));
        return plain.matches("\\d{1,3}(\\.\\d+)?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
