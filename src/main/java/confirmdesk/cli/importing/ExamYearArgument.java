package confirmdesk.cli.importing;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an exam year of this century. */
public final class ExamYearArgument implements ITypeConverter<Integer> {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    @Override
    public Integer convert(String argument) {
        if (!YEAR.matcher(argument).matches()) {
            throw new TypeConversionException("not a year");
        }
        return Integer.valueOf(argument);
    }
}
