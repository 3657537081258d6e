package confirmdesk.cli;

import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a PDF to be written. */
public final class PdfFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String argument) {
        if (!argument.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new TypeConversionException("not a pdf");
        }
        return Path.of(argument);
    }
}
