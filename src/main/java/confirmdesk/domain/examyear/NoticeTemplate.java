package confirmdesk.domain.examyear;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of the table notices: a text with places in braces, such as <code>{姓名}</code>, that a person's values fill. */
public record NoticeTemplate(NoticeKind kind, String name, String title, String body) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    /** The places of a text that no notice of this kind can fill, as they are written. */
    public static List<String> unfillable(NoticeKind kind, String text) {
        return PLACE.matcher(text)
                .results()
                .filter(place ->
                        Placeholder.of(word(place)).filter(kind::canSay).isEmpty())
                .map(MatchResult::group)
                .toList();
    }

    /** Whether a brace of the text has no other half. */
    public static boolean hasLooseBrace(String text) {
        return PLACE.matcher(text).replaceAll("").chars().anyMatch(c -> c == '{' || c == '}');
    }

    public String title(Function<Placeholder, String> values) {
        return filled(title, values);
    }

    public String body(Function<Placeholder, String> values) {
        return filled(body, values);
    }

    private static String filled(String text, Function<Placeholder, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        Placeholder.of(word(place)).map(values).orElse("")));
    }

    private static String word(MatchResult place) {
        return place.group(1).strip();
    }
}
