package confirmdesk.files.slips;

import confirmdesk.desk.slips.Printers;
import confirmdesk.desk.slips.Slip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** The printer that the operating system uses by itself; no dialog, because at a desk there is one. */
public final class DeskPrinter implements Printers {

    private final Supplier<Optional<PrintService>> printer;

    public DeskPrinter() {
        this(() -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /** With another printer, such as one that writes into a stream. */
    DeskPrinter(Supplier<Optional<PrintService>> printer) {
        this.printer = printer;
    }

    @Override
    public Printed print(byte[] pdf, Slip.Size size, String title) {
        return printer.get().map(service -> print(pdf, size, title, service)).orElseGet(Printed.NoPrinter::new);
    }

    private static Printed print(byte[] pdf, Slip.Size size, String title, PrintService service) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(title, null));
            wishes.add(size == Slip.Size.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.ISO_A5);
            service.createPrintJob()
                    .print(
                            new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                            wishes);
            return new Printed.Sent(service.getName());
        } catch (PrintException e) {
            return new Printed.Failed(service.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
