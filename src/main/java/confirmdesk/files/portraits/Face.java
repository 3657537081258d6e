package confirmdesk.files.portraits;

import java.awt.Color;
import java.awt.Shape;

/** Head, ears, eyes, nose and mouth. */
record Face(Looks looks) {

    private static final double EYE_LINE = 276;
    private static final double EYES_APART = 45;

    /** The outline of the head without ears and hair. */
    Shape head() {
        double w = looks.width();
        double chin = looks.chin();
        double cheek = 262 + (chin - 262) * (0.6 + 0.16 * looks.jaw());
        return Outline.from(0, 112)
                .curve(w * 0.72, 112, w, 180, w, 262)
                .curve(w, cheek, w * (0.5 + 0.16 * looks.jaw()), chin, 0, chin)
                .symmetric();
    }

    void paint(Brush brush) {
        ears(brush);
        Shape head = head();
        brush.fill(head, looks.skin(), 0.035);
        brush.inside(head, () -> shading(brush));
        for (int side = -1; side <= 1; side += 2) {
            eye(brush, side);
            brow(brush, side);
        }
        nose(brush);
        mouth(brush);
    }

    private void ears(Brush brush) {
        for (int side = -1; side <= 1; side += 2) {
            brush.fill(Brush.oval(side * (looks.width() + 3), 290, 17, 33), Brush.darker(looks.skin(), 0.03), 0.04);
            brush.glow(side * (looks.width() + 7), 292, 9, 21, Brush.darker(looks.skin(), 0.4), 120);
            if (!brush.soft()) {
                brush.plain(Brush.oval(side * (looks.width() + 7), 292, 7, 18), Brush.darker(looks.skin(), 0.12));
            }
        }
    }

    private void shading(Brush brush) {
        Color shade = Brush.mixed(Brush.darker(looks.skin(), 0.35), new Color(0xA0503C), 0.25);
        double w = looks.width();
        for (int side = -1; side <= 1; side += 2) {
            brush.glow(side * w * 1.12, 320, w * 0.52, 170, shade, 110);
            brush.glow(side * w * 0.56, 336, w * 0.42, 40, new Color(0xE58070), looks.female() ? 46 : 26);
            brush.glow(side * 44, EYE_LINE - 14, 36, 20, shade, 44);
        }
        brush.glow(0, looks.chin() + 10, w * 0.9, 50, shade, 120);
        brush.glow(0, 120, w * 1.1, 70, shade, 80);
        brush.glow(-8, 190, w * 0.62, 60, Color.WHITE, 64);
        brush.glow(-4, looks.chin() - 26, 26, 14, Color.WHITE, 46);
    }

    private void eye(Brush brush, int side) {
        if (brush.soft()) {
            softEye(brush, side, side * EYES_APART, looks.eyes());
        } else {
            flatEye(brush, side, side * EYES_APART, looks.eyes());
        }
    }

    private void flatEye(Brush brush, int side, double x, double size) {
        brush.plain(Brush.oval(x, EYE_LINE, 8.5 * size, 9.5 * size), new Color(0x2B2624));
        brush.plain(Brush.oval(x + 2.5, EYE_LINE - 3.5, 2.6, 2.6), Color.WHITE);
        if (looks.female()) {
            lid(brush, x, side, size, 3.4);
        }
    }

    private void softEye(Brush brush, int side, double x, double size) {
        Shape white = Outline.from(x - 21 * size, EYE_LINE + 2)
                .curve(
                        x - 11 * size,
                        EYE_LINE - 12 * size,
                        x + 11 * size,
                        EYE_LINE - 12 * size,
                        x + 21 * size,
                        EYE_LINE + 1)
                .curve(
                        x + 10 * size,
                        EYE_LINE + 10 * size,
                        x - 10 * size,
                        EYE_LINE + 10 * size,
                        x - 21 * size,
                        EYE_LINE + 2)
                .closed();
        brush.plain(white, new Color(0xFAF6F3));
        brush.inside(white, () -> {
            brush.plain(Brush.oval(x, EYE_LINE - 1, 9.6 * size, 9.8 * size), new Color(0x3F2A20));
            brush.plain(Brush.oval(x, EYE_LINE - 1, 4.6 * size, 4.8 * size), new Color(0x16100E));
            brush.glow(x, EYE_LINE - 10 * size, 22, 8, new Color(0x553A30), 120);
            brush.plain(Brush.oval(x + 3, EYE_LINE - 4.5, 2.4, 2.4), Color.WHITE);
        });
        lid(brush, x, side, size, looks.female() ? 3.6 : 2.6);
        Shape crease = Outline.from(x - 19 * size, EYE_LINE - 9)
                .bend(x, EYE_LINE - 20 * size, x + 19 * size, EYE_LINE - 9)
                .open();
        brush.line(crease, Brush.clear(Brush.darker(looks.skin(), 0.5), 90), 1.6);
        Shape below = Outline.from(x - 16 * size, EYE_LINE + 7)
                .bend(x, EYE_LINE + 13 * size, x + 16 * size, EYE_LINE + 6)
                .open();
        brush.line(below, Brush.clear(Brush.darker(looks.skin(), 0.5), 60), 1.4);
    }

    private static void lid(Brush brush, double x, int side, double size, double width) {
        Shape lid = Outline.from(x - side * 21 * size, EYE_LINE + 2)
                .curve(
                        x - side * 10 * size,
                        EYE_LINE - 12.5 * size,
                        x + side * 10 * size,
                        EYE_LINE - 13 * size,
                        x + side * 23 * size,
                        EYE_LINE - 1)
                .open();
        brush.line(lid, new Color(0x2A1D19), width);
    }

    private void brow(Brush brush, int side) {
        double thick = looks.brows();
        Shape brow = Outline.from(side * 20, 250)
                .curve(side * 36, 238 - thick * 0.4, side * 56, 236 - thick * 0.4, side * 74, 248)
                .curve(side * 56, 241 + thick * 0.4, side * 38, 243 + thick * 0.5, side * 21, 250 + thick * 0.7)
                .closed();
        Color colour = Brush.lighter(looks.hairColour(), 0.12);
        brush.plain(brow, brush.soft() ? Brush.clear(colour, 205) : colour);
    }

    private void nose(Brush brush) {
        Color shade = Brush.mixed(Brush.darker(looks.skin(), 0.4), new Color(0xA04A3A), 0.3);
        if (!brush.soft()) {
            brush.line(Outline.from(-9, 334).bend(2, 343, 12, 332).open(), Brush.darker(looks.skin(), 0.28), 3.4);
            return;
        }
        brush.glow(15, 308, 13, 46, shade, 60);
        brush.glow(0, 342, 27, 12, shade, 110);
        brush.glow(-2, 318, 7, 42, Color.WHITE, 80);
        brush.glow(-2, 331, 9, 8, Color.WHITE, 90);
        for (int side = -1; side <= 1; side += 2) {
            brush.glow(side * 10, 340, 6, 4, Brush.darker(shade, 0.35), 190);
            Shape wing = Outline.from(side * 19, 328)
                    .bend(side * 24, 340, side * 14, 343)
                    .open();
            brush.line(wing, Brush.clear(shade, 110), 1.8);
        }
    }

    private void mouth(Brush brush) {
        double half = looks.female() ? 30 : 34;
        double y = 376;
        if (!brush.soft()) {
            brush.line(
                    Outline.from(-half * 0.8, y - 3)
                            .bend(0, y + 13, half * 0.8, y - 3)
                            .open(),
                    looks.lips(),
                    5);
            return;
        }
        Color lips = looks.female() ? looks.lips() : Brush.mixed(looks.lips(), looks.skin(), 0.5);
        double full = looks.female() ? 1 : 0.75;
        Shape upper = Outline.from(0, y - 7 * full)
                .curve(5, y - 11 * full, 12, y - 9 * full, half, y - 4)
                .curve(14, y + 2, 6, y + 3, 0, y + 3)
                .symmetric();
        Shape lower = Outline.from(0, y + 2)
                .curve(12, y + 3, 20, y + 1, half, y - 4)
                .curve(18, y + 14 * full, 8, y + 16 * full, 0, y + 16 * full)
                .symmetric();
        brush.plain(lower, lips);
        brush.plain(upper, Brush.darker(lips, 0.12));
        brush.glow(0, y + 9 * full, 15, 4, Color.WHITE, 90);
        brush.line(Outline.from(-half, y - 5).bend(0, y + 8, half, y - 5).open(), Brush.darker(lips, 0.45), 1.8);
        brush.glow(0, y + 22, 24, 7, Brush.darker(looks.skin(), 0.4), 80);
    }
}
