package confirmdesk.files.slips;

import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.slips.SlipWriter;
import confirmdesk.files.slips.Pen.Ink;
import confirmdesk.files.writing.StagedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Slips as PDF, with the characters they use embedded and no date but those that stand on the slip. */
public final class PdfSlips implements SlipWriter {

    private static final float TITLE = 17f;
    private static final float SUBTITLE = 9.5f;
    private static final float FOOT = 8f;
    private static final float CODE_SIDE = 74f;
    private static final float FOOT_ABOVE_EDGE = 28f;

    @Override
    public byte[] pdf(Slip slip) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId((long) slip.toString().hashCode());
            document.getDocumentInformation().setTitle(slip.title());
            document.getDocumentCatalog().setLanguage("zh-CN");
            SlipFont font = new SlipFont(document);
            try (Pen pen = new Pen(document, font, slip.size())) {
                head(slip, pen);
                Setting setting = new Setting(pen);
                for (Slip.Part part : slip.parts()) {
                    setting.set(part);
                }
            }
            feet(slip, document, font);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        return StagedFile.stage(file, out -> out.write(bytes));
    }

    /** The title, and beside it the code with its number in figures, for whoever has no scanner. */
    private static void head(Slip slip, Pen pen) throws IOException {
        float top = pen.y();
        boolean coded = !slip.code().isEmpty();
        float room = pen.width() - (coded ? CODE_SIDE : 0);
        pen.text(pen.font().writable(slip.title()), pen.left(), top, TITLE, Ink.STRONG);
        pen.down(TITLE * Pen.LEADING);
        for (String line : pen.font().lines(slip.subtitle(), SUBTITLE, room)) {
            pen.text(line, pen.left(), pen.y(), SUBTITLE, Ink.QUIET);
            pen.down(SUBTITLE * Pen.LEADING);
        }
        if (coded) {
            new QrCode(slip.code()).draw(pen.page(), pen.left() + room, top + 8, CODE_SIDE);
            pen.text(pen.font().writable(slip.code()), pen.left(), pen.y(), SUBTITLE, Ink.PLAIN);
            pen.down(Math.max(SUBTITLE * Pen.LEADING, CODE_SIDE - 8 - (top - pen.y())));
        }
        pen.down(SUBTITLE);
    }

    private static void feet(Slip slip, PDDocument document, SlipFont font) throws IOException {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = document.getPage(i);
            String foot = font.writable(slip.foot() + "  " + (i + 1) + " / " + pages);
            try (PDPageContentStream stream =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
                stream.beginText();
                stream.setFont(font.font(), FOOT);
                stream.newLineAtOffset(Pen.margin(slip.size()), FOOT_ABOVE_EDGE - FOOT);
                stream.showText(foot);
                stream.endText();
            }
        }
    }
}
