package confirmdesk.cli.lists;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a list to be written, whose ending says its format: csv or xlsx. */
public final class SheetFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".xlsx")) {
            throw new TypeConversionException("neither csv nor xlsx");
        }
        return Path.of(argument);
    }
}
