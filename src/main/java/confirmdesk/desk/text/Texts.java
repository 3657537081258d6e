package confirmdesk.desk.text;

import confirmdesk.domain.message.Message;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The program's texts in one language, from the bundles {@code /i18n/<name>_zh.properties} and {@code _en}. Every key
 * stands in exactly one bundle. In patterns a single quote is doubled, as {@link MessageFormat} asks.
 */
public final class Texts {

    /** The bundles, by what their texts are about. */
    public static final List<String> BUNDLES = List.of(
            "domain",
            "problems",
            "commands",
            "shell",
            "review",
            "importing",
            "photo",
            "photocheck",
            "payments",
            "notices",
            "deadlines",
            "numbers",
            "papers",
            "handback",
            "settings",
            "settling",
            "registering");

    private final Locale locale;
    private final Map<String, String> patterns = new HashMap<>();
    private final Glyphs glyphs;

    /** The texts in Chinese if the language is Chinese, else in English. */
    public Texts(Locale language) {
        this(language, Glyphs.ALL);
    }

    /** The same for a screen. @param glyphs what it can draw; values in the places of a text are shown accordingly */
    public Texts(Locale language, Glyphs glyphs) {
        this.glyphs = glyphs;
        locale = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("i18n." + name, locale, noFallback);
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
        }
    }

    public Locale locale() {
        return locale;
    }

    /** Every text by its key, for the loader of screens. */
    public Map<String, String> all() {
        return Map.copyOf(patterns);
    }

    /** A value that stands alone, such as a name, as it can be shown. */
    public String shown(String value) {
        return glyphs.shown(value);
    }

    /** The text of a message, its places filled. */
    public String of(Message message) {
        return text(message.key(), message.arguments().toArray());
    }

    /** The text of a constant, which stands under its type's and its own name, such as {@code Outcome.NEW}. */
    public String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The text of a key, its places filled; throws if there is none, so that a missing key shows at once. */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        Object[] filled = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            filled[i] = arguments[i] instanceof Message m
                    ? of(m)
                    : arguments[i] instanceof Enum<?> e
                            ? of(e)
                            : arguments[i] instanceof String s ? shown(s) : arguments[i];
        }
        return new MessageFormat(pattern, locale).format(filled);
    }
}
