package confirmdesk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of things: 1, 2, 3, … */
public final class AtLeastOne implements ITypeConverter<Long> {

    @Override
    public Long convert(String argument) {
        long number = Long.parseLong(argument);
        if (number < 1 || number > Integer.MAX_VALUE) {
            throw new TypeConversionException("no such number of things");
        }
        return number;
    }
}
