package confirmdesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The languages that {@code --lang} takes. */
public final class LanguageTag implements ITypeConverter<String> {

    private static final String OPTION = "--lang";
    private static final Set<String> KNOWN = Set.of("zh", "en");

    @Override
    public String convert(String tag) {
        if (!KNOWN.contains(tag)) {
            throw new TypeConversionException("zh or en");
        }
        return tag;
    }

    /** The language that the arguments ask for, else the computer's. */
    public static Locale in(List<String> arguments, Locale computers) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String tag = argument.equals(OPTION) && i + 1 < arguments.size()
                    ? arguments.get(i + 1)
                    : argument.startsWith(OPTION + "=") ? argument.substring(OPTION.length() + 1) : "";
            if (KNOWN.contains(tag)) {
                return Locale.of(tag);
            }
        }
        return computers;
    }
}
