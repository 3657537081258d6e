package confirmdesk.domain.subjects;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.YesNo;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A set of subjects; written as four digits in their order, 1 = in the set. */
public record SubjectSet(Set<Subject> subjects) {

    public static final SubjectSet ALL = where(s -> true);
    public static final SubjectSet NONE = where(s -> false);

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
