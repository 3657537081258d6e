package confirmdesk.tour;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes pictures of the screen, numbers them and says what they show. */
final class Pictures {

    private static final float FINE = 96;

    private final Visit visit;
    private final Path place;
    private int taken;

    Pictures(Visit visit, Path place) {
        this.visit = visit;
        this.place = place;
    }

    void take(String name, String says) throws IOException {
        visit.picture(next(name, says));
    }

    /** The first page of a PDF that was saved. */
    void paper(Path pdf, String name, String says) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, FINE),
                    "png",
                    next(name, says).toFile());
        }
    }

    private Path next(String name, String says) {
        taken++;
        Path file = place.resolve("%02d-%s.png".formatted(taken, name));
        System.out.println(taken + ". " + says + ": " + file);
        return file;
    }
}
