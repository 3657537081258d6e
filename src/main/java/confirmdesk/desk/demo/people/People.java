package confirmdesk.desk.demo.people;

import confirmdesk.domain.registration.Field;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes up people, no two with the same ID number. */
public final class People {

    private static final List<String> MINORITIES = List.of("回族", "满族", "蒙古族", "苗族", "壮族", "土家族", "彝族", "藏族", "维吾尔族");

    private final Dice dice;
    private final int year;
    private final Numbers numbers;

    /** @param year this exam year */
    public People(Dice dice, int year) {
        this.dice = dice;
        this.year = year;
        numbers = new Numbers(dice);
    }

    /** Anybody: one in 25 has another document than the resident identity card. */
    public Person any() {
        return made(Place.any(dice), dice.oneIn(25), year - dice.between(22, 50));
    }

    /** Somebody of the main site with an identity card, born in the century of the 15-digit numbers. */
    public Person ofLastCentury() {
        return made(Place.MAIN, false, year - dice.between(28, 50));
    }

    /** Another person who shares name, sex and birth date with this one, but not the school. */
    public Person namesake(Person person) {
        Map<Field, String> values = new EnumMap<>(ofLastCentury().values());
        for (Field shared : List.of(Field.NAME, Field.SEX, Field.BIRTH_DATE)) {
            values.put(shared, person.get(shared));
        }
        values.put(Field.ID_NUMBER, numbers.identityCard(person));
        values.put(Field.SCHOOL, Schooling.otherSchool(dice, person.get(Field.SCHOOL)));
        Sitter sitter = new Sitter(
                dice.number(), person.sitter().female(), person.sitter().age());
        return new Person(sitter, person.born(), Place.MAIN, values);
    }

    /** Another person who shares even the schooling. */
    public Person schoolmate(Person person) {
        Person other = namesake(person);
        for (Field shared : List.of(Field.SCHOOL, Field.MAJOR, Field.GRADUATION)) {
            other = other.with(shared, person.get(shared));
        }
        return other;
    }

    public Numbers numbers() {
        return numbers;
    }

    private Person made(Place place, boolean otherDocument, int born) {
        boolean female = dice.below(100) < 77;
        LocalDate birthday = LocalDate.of(born, 1, 1).plusDays(dice.below(365));
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.NAME, Names.name(dice, female));
        values.put(Field.SEX, female ? "女" : "男");
        values.put(Field.BIRTH_DATE, birthday.toString());
        values.put(Field.ETHNICITY, dice.below(100) < 91 ? "汉族" : dice.of(MINORITIES));
        values.put(Field.PHONE, numbers.phone());
        values.put(Field.EMAIL, numbers.email());
        values.put(Field.ADDRESS, place.address(dice));
        Career.fill(values, dice, place, born, year - 1);
        Person person = new Person(new Sitter(dice.number(), female, year - born), birthday, place, values);
        Document document = otherDocument ? Document.other(numbers, dice, person) : Document.card(numbers, person);
        return person.with(Field.ID_TYPE, document.type()).with(Field.ID_NUMBER, document.number());
    }
}
