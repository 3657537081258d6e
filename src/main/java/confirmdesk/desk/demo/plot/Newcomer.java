package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;

/** Somebody whom last year's list doesn't have, though it may have somebody who looks like them. */
final class Newcomer {

    private Newcomer() {}

    /** Nobody like them. */
    static Episode alone(Stage stage) {
        return new Episode(List.of(enrolled(stage, stage.people().any())), List.of());
    }

    /** A stranger shares name, sex and birth date, and nothing that would be evidence. */
    static Episode withNamesake(Stage stage) {
        Person stranger = stage.people().ofLastCentury();
        Episode.Earlier record = stage.record(stranger, stranger.values(), LastExam.some(stage.dice()));
        return new Episode(List.of(enrolled(stage, stage.people().namesake(stranger))), List.of(record));
    }

    /** A schoolmate shares name, sex, birth date and schooling, but registers this year too: the record is theirs. */
    static Episode withSchoolmate(Stage stage) {
        Person owner = stage.people().ofLastCentury();
        Episode theirs =
                new Returning(Outcome.UNCHANGED, LastExam::some, people -> owner, Changes::nothing).play(stage);
        Person other = stage.people().schoolmate(owner);
        return new Episode(List.of(theirs.thisYear().getFirst(), enrolled(stage, other)), theirs.lastYear());
    }

    /** Only last year's list has them. */
    static Episode gone(Stage stage) {
        Person person = stage.people().any();
        Dice dice = stage.dice();
        LastExam exam =
                dice.oneIn(3) ? LastExam.all(dice) : dice.oneIn(4) ? LastExam.absent(dice) : LastExam.some(dice);
        return new Episode(List.of(), List.of(stage.record(person, person.values(), exam)));
    }

    private static Episode.Enrolled enrolled(Stage stage, Person person) {
        RegistrationNumber number = stage.next(person);
        Truth truth = new Truth(number, Outcome.NEW, List.of(), Set.of(), SubjectSet.ALL, false);
        SubjectSet chosen = stage.dice().oneIn(20) ? SubjectSet.ofCode("0111") : SubjectSet.ALL;
        return stage.enrol(person, person.values(), chosen, truth);
    }
}
