package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;

/**
 * Which subjects a candidate still has to sit: those not passed last year in the same level and specialty, whatever was
 * passed before; a subject not taken is due again. Only who passed all four within last year and the year before has
 * nothing left, even if a later mark was worse. Source: domain notes, part 2.4.
 */
record SubjectsDue(Differences differences, ExamYear year) {

    /** By what the rules found, unless a person joined the registration to a record or said that it is another's. */
    SubjectSet of(Question question, Registration registration, List<LastYearRecord> linked) {
        boolean joined = question.finding().flatMap(Finding::linked).isPresent();
        return joined || rollsOver(question.about()) ? leftBy(linked, registration) : SubjectSet.ALL;
    }

    private static boolean rollsOver(Outcome outcome) {
        return switch (outcome) {
            case UNCHANGED, CHANGED, PASSED_ALL, NAME_VARIANT, AMBIGUOUS -> true;
            case DUPLICATE, DISCIPLINED, ABSENT, ID_CHANGED, NAME_CHANGED, NEW -> false;
        };
    }

    /** By the one linked record of the same level and specialty that took the exam; none or several: all four. */
    private SubjectSet leftBy(List<LastYearRecord> linked, Registration registration) {
        List<LastYearRecord> counting = linked.stream()
                .filter(r -> r.tookTheExam() && isSameExam(registration, r))
                .toList();
        return counting.size() == 1 ? leftBy(counting.getFirst(), registration) : SubjectSet.ALL;
    }

    /** Whether nothing is left to sit in the level and specialty registered for. */
    boolean passedAll(Registration registration, LastYearRecord lastYear) {
        return isSameExam(registration, lastYear)
                && leftBy(lastYear, registration).equals(SubjectSet.NONE);
    }

    private boolean isSameExam(Registration registration, LastYearRecord lastYear) {
        return !differences.differs(Field.LEVEL, lastYear.answers(), registration.answers())
                && (!differences.differs(Field.SPECIALTY_CODE, lastYear.answers(), registration.answers())
                        || isSameSpecialty(lastYear.get(Field.SPECIALTY_CODE), registration));
    }

    /** Specialties that were merged count as one from the year of the merge on. */
    private boolean isSameSpecialty(String code, Registration registration) {
        return year.specialtyNow(code).equals(year.specialtyNow(registration.get(Field.SPECIALTY_CODE)));
    }

    private SubjectSet leftBy(LastYearRecord lastYear, Registration registration) {
        SubjectSet passed = Scores.in(lastYear.answers()).passed(year.passMark());
        boolean done =
                passed.and(passedBefore(lastYear.answers(), registration)).equals(SubjectSet.ALL);
        return done ? SubjectSet.NONE : passed.others();
    }

    /** The passes of the year before last year, where one of the lists has them and they are of the same specialty. */
    private SubjectSet passedBefore(Answers lastYear, Registration registration) {
        Answers told = lastYear.has(Field.PASSED_BEFORE) ? lastYear : registration.answers();
        String specialty = told.get(Field.SPECIALTY_BEFORE);
        return specialty.isBlank() || isSameSpecialty(specialty, registration)
                ? SubjectSet.read(told.get(Field.PASSED_BEFORE)).orElse(SubjectSet.NONE)
                : SubjectSet.NONE;
    }
}
