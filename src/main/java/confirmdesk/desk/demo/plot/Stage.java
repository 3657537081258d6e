package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import confirmdesk.desk.demo.people.People;
import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.EnumMap;
import java.util.Map;

/** Where plots play: gives numbers to registrations and photos to people. */
public final class Stage {

    private static final long NUMBERS = 10_000_000;
    private static final long STRIDE = 1_618_033;
    private static final long OFFSET = 2_718_281;
    private static final int PHOTO_LAST_YEAR_OF_100 = 85;

    private final int year;
    private final Dice dice;
    private final People people;
    private long enrolled;
    private long recorded;

    /** @param year this exam year */
    public Stage(int year, Dice dice) {
        this.year = year;
        this.dice = dice;
        people = new People(dice, year);
    }

    Dice dice() {
        return dice;
    }

    People people() {
        return people;
    }

    Draft draft(Person person) {
        return new Draft(person, dice, people.numbers());
    }

    /** A number for the next registration of this year. */
    RegistrationNumber next(Person person) {
        return number(year, person, enrolled++);
    }

    /** A registration with its photo, if it has one. */
    Episode.Enrolled enrol(Person person, Map<Field, String> values, SubjectSet chosen, Truth truth) {
        Map<Field, String> row = new EnumMap<>(values);
        row.put(Field.REGISTRATION_NUMBER, truth.number().value());
        for (Subject subject : Subject.values()) {
            row.put(subject.chosenField(), LastExam.yesNo(chosen.contains(subject)));
        }
        Registration registration = new Registration(truth.number(), new Answers(row, Map.of()));
        return new Episode.Enrolled(registration, truth, photo(person, registration));
    }

    /** A record of last year, mostly with its photo. */
    Episode.Earlier record(Person person, Map<Field, String> values, LastExam exam) {
        RegistrationNumber number = number(year - 1, person, recorded++);
        Map<Field, String> row = new EnumMap<>(values);
        row.put(Field.REGISTRATION_NUMBER, number.value());
        row.putAll(exam.columns());
        Photo.State state = dice.below(100) < PHOTO_LAST_YEAR_OF_100 ? Photo.State.GOOD : Photo.State.MISSING;
        LastYearRecord record = new LastYearRecord(number, new Answers(row, Map.of()));
        return new Episode.Earlier(record, new Photo(Normal.code(record.get(Field.ID_NUMBER)), state, person.sitter()));
    }

    /** Every 19th registration has no photo, every 61st an empty one, every 89th one that was cut off. */
    private Photo photo(Person person, Registration registration) {
        Field named = enrolled % 37 == 9 ? Field.REGISTRATION_NUMBER : Field.ID_NUMBER;
        Photo.State state = enrolled % 19 == 5
                ? Photo.State.MISSING
                : enrolled % 61 == 13 ? Photo.State.EMPTY : enrolled % 89 == 7 ? Photo.State.CUT : Photo.State.GOOD;
        return new Photo(Normal.code(registration.get(named)), state, person.sitter());
    }

    /** Numbers that are all different and in no order. */
    private static RegistrationNumber number(int year, Person person, long count) {
        long order = (count * STRIDE + year * OFFSET) % NUMBERS;
        return new RegistrationNumber(year + person.place().area() + "%07d".formatted(order));
    }
}
