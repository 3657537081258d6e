package confirmdesk.cli;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values as they may stand in a message: numbers of documents and phones show their last four characters. */
public final class Masked {

    /** Phones have eleven digits, document numbers fifteen or eighteen. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９][0-9０-９ -]{9,}[0-9０-９XxＸｘ]");

    private static final int SHOWN = 4;
    private static final String MASK = "…";

    private Masked() {}

    /** Words of an unknown kind, such as an argument or a file's name: every long number in them is masked. */
    public static String words(String text) {
        return LONG_NUMBER.matcher(text).replaceAll(Masked::end);
    }

    /** A message whose words, names of files among them, show no long number. */
    public static Message message(Message message) {
        return new Message(
                message.key(),
                message.arguments().stream()
                        .map(argument -> switch (argument) {
                            case String text -> words(text);
                            case Message inner -> message(inner);
                            default -> argument;
                        })
                        .toList());
    }

    /** The name of a photo inside an archive, which may be a candidate's name: no letters, no folders. */
    public static String photo(String entry) {
        String name = entry.substring(entry.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return words(stem).replaceAll("[\\p{L}…]+", MASK) + (dot < 0 ? "" : name.substring(dot));
    }

    /** A value of a column; empty if nothing of it may be shown. */
    public static Optional<String> value(String column, String value) {
        return value.isBlank()
                ? Optional.empty()
                : Field.ofHeader(column).flatMap(field -> value(field, value.strip()));
    }

    private static Optional<String> value(Field field, String value) {
        return switch (field) {
            case ID_NUMBER, PHONE -> Optional.of(lastFour(value));
            case NAME, BIRTH_DATE, EMAIL, ADDRESS, POSTCODE, EXPERIENCE, DIPLOMA_NUMBER -> Optional.empty();
            case REGISTRATION_NUMBER -> Optional.of(value);
            default -> Optional.of(words(value));
        };
    }

    private static String end(MatchResult number) {
        return lastFour(number.group());
    }

    private static String lastFour(String value) {
        return value.length() <= SHOWN ? MASK : MASK + value.substring(value.length() - SHOWN);
    }
}
