package confirmdesk.cli.handback;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a zip to be written. */
final class ZipFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String argument) {
        if (!argument.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new TypeConversionException("no zip");
        }
        return Path.of(argument);
    }
}
