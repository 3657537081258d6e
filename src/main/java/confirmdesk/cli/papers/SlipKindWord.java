package confirmdesk.cli.papers;

import confirmdesk.desk.slips.SlipKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which slip is wanted. */
final class SlipKindWord implements ITypeConverter<SlipKind> {

    @Override
    public SlipKind convert(String argument) {
        return SlipKind.ofWord(argument).orElseThrow(() -> new TypeConversionException("no slip"));
    }
}
