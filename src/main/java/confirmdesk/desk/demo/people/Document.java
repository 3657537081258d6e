package confirmdesk.desk.demo.people;

/** An identity document; types are words of the year's table. */
public record Document(String type, String number) {

    public static final String CARD = "居民身份证";
    public static final String PERMIT = "港澳台居民居住证";

    static Document card(Numbers numbers, Person person) {
        return new Document(CARD, numbers.identityCard(person));
    }

    /** Any document but the resident identity card. */
    static Document other(Numbers numbers, Dice dice, Person person) {
        return switch (dice.below(6)) {
            case 0 -> passport(numbers);
            case 1 -> officersCard(numbers);
            case 2 -> new Document(PERMIT, numbers.residencePermit(person));
            case 3 -> new Document("外国人永久居留身份证", numbers.document("CHN", 12, ""));
            case 4 -> new Document("台湾居民来往大陆通行证", numbers.document("", 8, ""));
            default -> new Document("港澳居民来往内地通行证", numbers.document("H", 8, ""));
        };
    }

    public static Document passport(Numbers numbers) {
        return new Document("护照", numbers.document("E", 8, ""));
    }

    public static Document officersCard(Numbers numbers) {
        return new Document("军官证", numbers.document("军字第", 8, "号"));
    }
}
