package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;

/**
 * Which subjects a candidate still has to sit: those not passed last year in the same level and specialty; a subject
 * not taken is due again. Source: domain notes, part 2.4.
 */
record SubjectsDue(Differences differences, int passMark) {

    /** By the one linked record of the same level and specialty that took the exam; none or several: all four. */
    SubjectSet of(Outcome outcome, Registration registration, List<LastYearRecord> linked) {
        return switch (outcome) {
            case UNCHANGED, CHANGED, PASSED_ALL, NAME_VARIANT, AMBIGUOUS -> {
                List<LastYearRecord> counting = linked.stream()
                        .filter(r -> r.tookTheExam() && isSameExam(registration, r))
                        .toList();
                yield counting.size() == 1 ? leftBy(counting.getFirst()) : SubjectSet.ALL;
            }
            case DUPLICATE, DISCIPLINED, ABSENT, ID_CHANGED, NAME_CHANGED, NEW -> SubjectSet.ALL;
        };
    }

    /** Whether nothing is left to sit in the level and specialty registered for. */
    boolean passedAll(Registration registration, LastYearRecord lastYear) {
        return isSameExam(registration, lastYear) && leftBy(lastYear).equals(SubjectSet.NONE);
    }

    private boolean isSameExam(Registration registration, LastYearRecord lastYear) {
        return !differences.differs(Field.LEVEL, lastYear.answers(), registration.answers())
                && !differences.differs(Field.SPECIALTY_CODE, lastYear.answers(), registration.answers());
    }

    private SubjectSet leftBy(LastYearRecord lastYear) {
        SubjectSet passed = Scores.in(lastYear.answers()).passed(passMark);
        return SubjectSet.where(s -> !passed.contains(s));
    }
}
