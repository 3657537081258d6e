package confirmdesk.desk.demo.people;

import confirmdesk.domain.registration.IdNumber;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Numbers that look right and can't be anybody's: counties numbered from 95 exist in no city, mobile numbers that
 * begin with 160, 161, 163, 164, 168 or 169 were never given out, and example.com and its like are reserved.
 */
public final class Numbers {

    private static final String UNUSED_MOBILE = "013489";
    private static final int FIRST_UNUSED_COUNTY = 95;

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    Numbers(Dice dice) {
        this.dice = dice;
    }

    /** The number of a resident identity card that nobody else of the batch has. */
    public String identityCard(Person person) {
        String county = person.place().area() + dice.between(FIRST_UNUSED_COUNTY, 99);
        return unlike(() -> card(county, person));
    }

    /** The number of a residence permit for people from Hong Kong, Macau or Taiwan. */
    public String residencePermit(Person person) {
        String from = "8" + dice.between(1, 3) + "0000";
        return unlike(() -> card(from, person));
    }

    /** A letter or word, so many digits, and what follows them. */
    String document(String before, int digits, String after) {
        return unlike(() -> before + dice.digits(digits) + after);
    }

    public String phone() {
        return "16" + dice.characterOf(UNUSED_MOBILE) + "%08d".formatted(dice.below(100_000_000));
    }

    public String email() {
        return "u" + dice.digits(8) + "@example." + dice.of(List.of("com", "net", "org"));
    }

    private String unlike(Supplier<String> maker) {
        String number = maker.get();
        return given.add(number) ? number : unlike(maker);
    }

    private String card(String area, Person person) {
        int order = dice.below(500) * 2 + (person.sitter().female() ? 0 : 1);
        String body = area + person.born().format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
        return body + new IdNumber(body).expectedCheck();
    }
}
