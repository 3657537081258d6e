package confirmdesk.files.portraits;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;

/** The glasses a person always wears. */
record Glasses(Looks looks) {

    private static final Color FRAME = new Color(0x2A2A30);

    void paint(Brush brush) {
        if (looks.glasses() == 0) {
            return;
        }
        double width = brush.soft() ? 3.2 : 4.5;
        for (int side = -1; side <= 1; side += 2) {
            Shape lens = lens(side);
            brush.plain(lens, new Color(255, 255, 255, 34));
            brush.line(lens, FRAME, width);
            brush.line(
                    Outline.from(side * 76, 268)
                            .line(side * (looks.width() + 4), 264)
                            .open(),
                    FRAME,
                    width);
        }
        brush.line(Outline.from(-14, 270).bend(0, 262, 14, 270).open(), FRAME, width);
    }

    private Shape lens(int side) {
        return looks.glasses() == 1
                ? Brush.oval(side * 45, 278, 32, 30)
                : new RoundRectangle2D.Double(Outline.MIDDLE + side * 45 - 33, 253, 66, 46, 18, 18);
    }
}
