package confirmdesk.domain.subjects;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.YesNo;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A set of subjects; written as four digits in their order, 1 = in the set. */
public record SubjectSet(Set<Subject> subjects) {

    public static final SubjectSet ALL = where(s -> true);
    public static final SubjectSet NONE = where(s -> false);

    private static final String SEPARATORS = "[,、;|/\\s]+";
    private static final Set<String> NO_SUBJECT = Set.of("无", "-", "—");

    public SubjectSet {
        EnumSet<Subject> copy = EnumSet.noneOf(Subject.class);
        copy.addAll(subjects);
        subjects = Collections.unmodifiableSet(copy);
    }

    /** The subjects for which the test holds. */
    public static SubjectSet where(Predicate<Subject> test) {
        return new SubjectSet(Arrays.stream(Subject.values()).filter(test).collect(Collectors.toSet()));
    }

    /** The subjects whose column says 是. */
    public static SubjectSet chosenIn(Answers answers) {
        return where(s -> YesNo.isYes(answers.get(s.chosenField())));
    }

    /** The set that four digits name. */
    public static SubjectSet ofCode(String code) {
        if (!code.matches("[01]{4}")) {
            throw new IllegalArgumentException("not four digits of 0 and 1: " + code);
        }
        return where(s -> code.charAt(s.ordinal()) == '1');
    }

    /** The set that a list names, as four digits or as names of subjects; nothing if it says something else. */
    public static Optional<SubjectSet> read(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text));
        if (plain.matches("[01]{4}")) {
            return Optional.of(ofCode(plain));
        }
        Set<String> names = Arrays.stream(Normal.width(text).split(SEPARATORS))
                .map(Normal::withoutSpaces)
                .filter(name -> !name.isEmpty() && !NO_SUBJECT.contains(name))
                .collect(Collectors.toSet());
        SubjectSet named = where(s -> names.contains(s.word()));
        return named.size() == names.size() ? Optional.of(named) : Optional.empty();
    }

    /** These and those. */
    public SubjectSet and(SubjectSet others) {
        return where(s -> contains(s) || others.contains(s));
    }

    /** All that are not among these. */
    public SubjectSet others() {
        return where(s -> !contains(s));
    }

    /** Four digits in the order of the subjects. */
    public String code() {
        return Arrays.stream(Subject.values())
                .map(s -> subjects.contains(s) ? "1" : "0")
                .collect(Collectors.joining());
    }

    public boolean contains(Subject subject) {
        return subjects.contains(subject);
    }

    public int size() {
        return subjects.size();
    }
}
