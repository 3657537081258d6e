package confirmdesk.cli;

import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a registration number; spaces and full-width digits don't matter. */
public final class RegistrationNumberArgument implements ITypeConverter<RegistrationNumber> {

    /** Stands in a command until its argument is read. */
    public static final RegistrationNumber NONE = new RegistrationNumber("-");

    @Override
    public RegistrationNumber convert(String argument) {
        String plain = Normal.code(argument);
        if (!RegistrationNumber.isValid(plain)) {
            throw new TypeConversionException("not a registration number");
        }
        return new RegistrationNumber(plain);
    }
}
