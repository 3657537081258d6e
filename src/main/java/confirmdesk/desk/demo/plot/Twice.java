package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Somebody registers twice this year.
 *
 * @param wasHere whether last year's list has them
 * @param twist what is different the second time
 */
record Twice(boolean wasHere, Consumer<Draft> twist) implements Scene {

    @Override
    public Episode play(Stage stage) {
        Person person = stage.people().ofLastCentury();
        Draft first = stage.draft(person);
        Draft second = stage.draft(person);
        twist.accept(second);
        List<Episode.Earlier> records =
                wasHere ? List.of(stage.record(person, first.before(), LastExam.some(stage.dice()))) : List.of();
        return new Episode(
                List.of(enrolled(stage, first), enrolled(stage, second).withoutPhoto()), records);
    }

    private static Episode.Enrolled enrolled(Stage stage, Draft draft) {
        Truth truth =
                new Truth(stage.next(draft.person()), Outcome.DUPLICATE, List.of(), Set.of(), SubjectSet.ALL, false);
        return stage.enrol(draft.person(), draft.now(), SubjectSet.ALL, truth);
    }
}
