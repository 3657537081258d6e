package confirmdesk.desk.demo.plot;

import static confirmdesk.domain.comparison.Outcome.CHANGED;
import static confirmdesk.domain.comparison.Outcome.NAME_VARIANT;
import static confirmdesk.domain.comparison.Outcome.PASSED_ALL;
import static confirmdesk.domain.comparison.Outcome.UNCHANGED;

import confirmdesk.desk.demo.people.People;
import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Somebody with one record last year registers again, and a twist of the plot makes it interesting. */
record Returning(Outcome outcome, LastExam.Kind exam, Function<People, Person> who, Consumer<Draft> twist)
        implements Scene {

    private static final Set<Field> CONTACT = Set.of(Field.PHONE, Field.EMAIL, Field.ADDRESS);
    private static final Set<Outcome> ROLLING = Set.of(UNCHANGED, CHANGED, PASSED_ALL, NAME_VARIANT);
    /** Source: the national list of 2023. */
    private static final Set<String> AUTOMATIC =
            Set.of("北京", "河北", "辽宁", "吉林", "黑龙江", "上海", "浙江", "山东", "河南", "湖南", "贵州", "新疆兵团");

    @Override
    public Episode play(Stage stage) {
        Draft draft = stage.draft(who.apply(stage.people()));
        twist.accept(draft);
        LastExam last = exam.in(stage.dice());
        Episode.Earlier record = stage.record(draft.person(), draft.before(), last);
        RegistrationNumber number = stage.next(draft.person());
        SubjectSet due = due(draft, last);
        Truth truth =
                new Truth(number, outcome, List.of(record.record().number()), draft.changed(), due, isAutomatic(draft));
        SubjectSet chosen = stage.dice().oneIn(20) || due.equals(SubjectSet.NONE) ? SubjectSet.ALL : due;
        return new Episode(List.of(stage.enrol(draft.person(), draft.now(), chosen, truth)), List.of(record));
    }

    private SubjectSet due(Draft draft, LastExam last) {
        boolean sameExam =
                !draft.changed().contains(Field.LEVEL) && !draft.changed().contains(Field.SPECIALTY_CODE);
        boolean rolls = ROLLING.contains(outcome) && last.took() && sameExam;
        return rolls ? SubjectSet.where(s -> !last.passed().contains(s)) : SubjectSet.ALL;
    }

    private boolean isAutomatic(Draft draft) {
        return (outcome == UNCHANGED || outcome == CHANGED)
                && CONTACT.containsAll(draft.changed())
                && AUTOMATIC.contains(draft.get(Field.REGION));
    }
}
