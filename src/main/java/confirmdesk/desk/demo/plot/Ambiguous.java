package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Last year's list has the person twice: in two specialties, or once absent.
 *
 * @param otherIsAbsent whether the second record says absent rather than another specialty
 */
record Ambiguous(boolean otherIsAbsent) implements Scene {

    @Override
    public Episode play(Stage stage) {
        Person person = stage.people().any();
        Draft draft = stage.draft(person);
        Draft other = stage.draft(person);
        if (!otherIsAbsent) {
            Changes.specialty(other);
        }
        LastExam sat = LastExam.some(stage.dice());
        Episode.Earlier first = stage.record(person, draft.before(), sat);
        Episode.Earlier second = stage.record(
                person, other.now(), otherIsAbsent ? LastExam.absent(stage.dice()) : LastExam.some(stage.dice()));
        List<RegistrationNumber> both = Stream.of(first, second)
                .map(earlier -> earlier.record().number())
                .sorted()
                .toList();
        SubjectSet due = SubjectSet.where(s -> !sat.passed().contains(s));
        Truth truth = new Truth(stage.next(person), Outcome.AMBIGUOUS, both, Set.<Field>of(), due, false);
        return new Episode(
                List.of(stage.enrol(person, draft.now(), SubjectSet.ALL, truth)),
                List.of(first, second.withoutPhoto()));
    }
}
