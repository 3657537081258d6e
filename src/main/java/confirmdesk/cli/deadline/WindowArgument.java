package confirmdesk.cli.deadline;

import confirmdesk.domain.examyear.Window;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which window is meant: {@code confirmation} or {@code payment}. */
public final class WindowArgument implements ITypeConverter<Window.Kind> {

    @Override
    public Window.Kind convert(String argument) {
        return switch (argument.toLowerCase(Locale.ROOT)) {
            case "confirmation" -> Window.Kind.CONFIRMATION;
            case "payment" -> Window.Kind.PAYMENT;
            default -> throw new TypeConversionException("neither confirmation nor payment");
        };
    }
}
