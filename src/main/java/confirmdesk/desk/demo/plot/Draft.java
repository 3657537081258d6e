package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import confirmdesk.desk.demo.people.Numbers;
import confirmdesk.desk.demo.people.Person;
import confirmdesk.domain.registration.Field;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** One person in both years while a plot is at work on them; it remembers which values it changed. */
final class Draft {

    private static final int YEARS_STAY_ONE_IN = 6;

    private final Person person;
    private final Dice dice;
    private final Numbers numbers;
    private final Map<Field, String> before;
    private final Map<Field, String> now;
    private final Set<Field> changed = EnumSet.noneOf(Field.class);

    /** The person with nothing changed but the years of work, which grow. */
    Draft(Person person, Dice dice, Numbers numbers) {
        this.person = person;
        this.dice = dice;
        this.numbers = numbers;
        before = new EnumMap<>(person.values());
        now = new EnumMap<>(person.values());
        now.put(Field.YEARS, String.valueOf(years() + (dice.oneIn(YEARS_STAY_ONE_IN) ? 0 : 1)));
    }

    String get(Field field) {
        return now.getOrDefault(field, "");
    }

    int years() {
        return Integer.parseInt(person.get(Field.YEARS));
    }

    /** This year the field has another value; nothing changed if it is the same by chance. */
    void change(Field field, String value) {
        if (!value.equals(now.put(field, value))) {
            changed.add(field);
        }
    }

    /** This year the same value is written differently. */
    void write(Field field, String value) {
        now.put(field, value);
    }

    /** Last year the field had another value. */
    void had(Field field, String value) {
        before.put(field, value);
        changed.add(field);
    }

    /** The value of both years. */
    void both(Field field, String value) {
        before.put(field, value);
        now.put(field, value);
    }

    Person person() {
        return person;
    }

    Dice dice() {
        return dice;
    }

    Numbers numbers() {
        return numbers;
    }

    Map<Field, String> before() {
        return before;
    }

    Map<Field, String> now() {
        return now;
    }

    Set<Field> changed() {
        return changed;
    }
}
