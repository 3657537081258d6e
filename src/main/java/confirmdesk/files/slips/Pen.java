package confirmdesk.files.slips;

import confirmdesk.desk.slips.Slip;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes from top to bottom, and goes on with a new page where there is no more room. All measures are points. */
final class Pen implements AutoCloseable {

    static final float LEADING = 1.45f;
    private static final float BOLD_STROKE = 0.03f;
    private static final float GREY = 0.38f;
    private static final float RULE = 0.5f;

    private final PDDocument document;
    private final SlipFont font;
    private final PDRectangle paper;
    private final float margin;
    private PDPageContentStream page;
    private float y;

    Pen(PDDocument document, SlipFont font, Slip.Size size) throws IOException {
        this.document = document;
        this.font = font;
        paper = size == Slip.Size.A4 ? PDRectangle.A4 : PDRectangle.A5;
        margin = margin(size);
        page = newPage();
    }

    /** How far from the edges everything stays. */
    static float margin(Slip.Size size) {
        return size == Slip.Size.A4 ? 48 : 32;
    }

    PDDocument document() {
        return document;
    }

    SlipFont font() {
        return font;
    }

    PDPageContentStream page() {
        return page;
    }

    float left() {
        return margin;
    }

    float width() {
        return paper.getWidth() - 2 * margin;
    }

    /** Where the next thing begins, counted from the lower edge. */
    float y() {
        return y;
    }

    void down(float by) {
        y -= by;
    }

    /** Makes sure that so much still fits on the page. */
    void room(float height) throws IOException {
        if (y - height < margin) {
            page.close();
            page = newPage();
        }
    }

    /** Writes one line whose upper edge is at {@code top}. */
    void text(String writable, float x, float top, float size, Ink ink) throws IOException {
        if (writable.isEmpty()) {
            return;
        }
        page.beginText();
        page.setFont(font.font(), size);
        float grey = ink == Ink.QUIET ? GREY : 0f;
        page.setNonStrokingColor(grey);
        page.setStrokingColor(grey);
        page.setLineWidth(size * BOLD_STROKE);
        page.setRenderingMode(ink == Ink.STRONG ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        page.newLineAtOffset(x, top - size);
        page.showText(writable);
        page.endText();
    }

    /** Draws a thin line from edge to edge, or between two places. */
    void rule(float from, float to, float at) throws IOException {
        page.setStrokingColor(GREY);
        page.setLineWidth(RULE);
        page.moveTo(from, at);
        page.lineTo(to, at);
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage next = new PDPage(paper);
        document.addPage(next);
        y = paper.getHeight() - margin;
        return new PDPageContentStream(document, next);
    }

    /** How a text stands out. */
    enum Ink {
        PLAIN,
        QUIET,
        STRONG
    }
}
