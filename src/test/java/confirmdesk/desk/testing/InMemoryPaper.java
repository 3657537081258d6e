package confirmdesk.desk.testing;

import confirmdesk.desk.slips.Printers;
import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.slips.SlipWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Slips that are kept instead of set, and a printer that says what a test wants. */
public final class InMemoryPaper implements SlipWriter, Printers {

    /** Every slip that was set, oldest first. */
    public final List<Slip> slips = new ArrayList<>();

    /** Where slips were saved. */
    public final List<Path> saved = new ArrayList<>();

    /** What the printer answers. */
    public Printed printer = new Printed.NoPrinter();

    @Override
    public byte[] pdf(Slip slip) {
        slips.add(slip);
        return slip.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Printed print(byte[] pdf, Slip.Size size, String title) {
        return printer;
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        return new Staged() {
            @Override
            public void publish() {
                saved.add(file);
            }

            @Override
            public void close() {}
        };
    }

    /** Everything that stands on the newest slip, below each other. */
    public String newest() {
        Slip slip = slips.getLast();
        return String.join(
                "\n", slip.title(), slip.subtitle(), slip.code(), slip.parts().toString(), slip.foot());
    }
}
