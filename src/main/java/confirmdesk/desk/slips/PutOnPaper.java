package confirmdesk.desk.slips;

import confirmdesk.desk.output.Staging;
import java.nio.file.Path;

/** Lets a slip leave the program: as a file, or on the printer. */
public final class PutOnPaper {

    private final SlipWriter writer;
    private final Printers printers;

    public PutOnPaper(SlipWriter writer, Printers printers) {
        this.writer = writer;
        this.printers = printers;
    }

    /** Writes it as a PDF; there is never half a file. */
    public void save(Slip slip, Path file) {
        try (Staging.Staged staged = writer.stage(file, writer.pdf(slip))) {
            staged.publish();
        }
    }

    /** The queue of a printer shows the kind of the slip, never whose it is. */
    public Printers.Printed print(Slip slip) {
        return printers.print(writer.pdf(slip), slip.size(), slip.title());
    }
}
