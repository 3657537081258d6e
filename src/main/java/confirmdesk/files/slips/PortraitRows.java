package confirmdesk.files.slips;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.slips.Slip;
import confirmdesk.files.slips.Pen.Ink;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Sets portraits, two people beside each other: before, after, and who it is. */
record PortraitRows(Pen pen) {

    private static final int BESIDE = 2;
    private static final float WIDTH = 60;
    private static final float HEIGHT = 84;
    private static final float SPACE = 8;
    private static final float GAP = 12;
    private static final float BODY = 9.5f;
    private static final float QUALITY = 0.88f;

    void set(Slip.Portraits part) throws IOException {
        for (int i = 0; i < part.portraits().size(); i += BESIDE) {
            pen.room(HEIGHT + BODY * Pen.LEADING + GAP);
            float top = pen.y();
            for (int side = 0; side < BESIDE && i + side < part.portraits().size(); side++) {
                portrait(part, part.portraits().get(i + side), pen.left() + side * pen.width() / BESIDE, top);
            }
            pen.down(HEIGHT + BODY * Pen.LEADING);
            pen.rule(pen.left(), pen.left() + pen.width(), pen.y() - GAP / 3);
            pen.down(GAP);
        }
    }

    private void portrait(Slip.Portraits part, Slip.Portrait portrait, float left, float top) throws IOException {
        column(portrait.before(), part.before(), left, top);
        column(portrait.after(), part.after(), left + WIDTH + SPACE, top);
        float room = pen.width() / BESIDE - 2 * (WIDTH + SPACE) - SPACE;
        float y = top;
        Ink ink = Ink.STRONG;
        for (String text : portrait.lines()) {
            for (String line : pen.font().lines(text, BODY, room)) {
                pen.text(line, left + 2 * (WIDTH + SPACE), y, BODY, ink);
                y -= BODY * Pen.LEADING;
            }
            ink = Ink.PLAIN;
        }
    }

    private void column(Optional<Pixels> picture, String caption, float x, float top) throws IOException {
        if (picture.isPresent()) {
            draw(picture.get(), x, top);
        } else {
            pen.text("—", x + WIDTH / 2, top - HEIGHT / 2, BODY, Ink.QUIET);
        }
        pen.text(pen.font().writable(caption), x, top - HEIGHT - 2, BODY, Ink.QUIET);
    }

    private void draw(Pixels picture, float x, float top) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, picture.width(), picture.height(), picture.argb(), 0, picture.width());
        float scale = Math.min(WIDTH / picture.width(), HEIGHT / picture.height());
        float height = picture.height() * scale;
        pen.page()
                .drawImage(
                        JPEGFactory.createFromImage(pen.document(), image, QUALITY),
                        x,
                        top - height,
                        picture.width() * scale,
                        height);
    }
}
