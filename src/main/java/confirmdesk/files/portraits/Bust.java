package confirmdesk.files.portraits;

import java.awt.Color;
import java.awt.Shape;

/** Neck, shoulders and clothes. */
record Bust(Looks looks, Clothes clothes) {

    void paint(Brush brush) {
        double half = looks.female() ? 46 : 58;
        double shoulder = looks.female() ? 168 : 190;
        Shape neck = Outline.from(0, 340)
                .line(half, 340)
                .curve(half, 420, half + 2, 450, half + 40, 480)
                .line(half + 40, 579)
                .line(0, 579)
                .symmetric();
        brush.fill(neck, Brush.darker(looks.skin(), 0.05), 0.03);
        brush.inside(neck, () -> shade(brush));
        Shape body = Outline.from(0, 520)
                .curve(30, 500, 40, 462, half + 10, 458)
                .curve(half + 60, 486, shoulder - 10, 488, shoulder, 530)
                .curve(shoulder + 8, 556, shoulder + 10, 570, shoulder + 12, 590)
                .line(0, 590)
                .symmetric();
        switch (clothes.kind()) {
            case 0 -> suit(brush, body, half);
            case 1 -> shirt(brush, body, clothes.outer(), half);
            case 2 -> roundNeck(brush, body, half);
            default -> vNeck(brush, body, half);
        }
    }

    private void shade(Brush brush) {
        Color shadow = Brush.darker(looks.skin(), 0.22);
        if (brush.soft()) {
            brush.glow(0, looks.chin() - 6, 100, 62, Brush.darker(looks.skin(), 0.45), 150);
        } else {
            brush.plain(
                    Brush.oval(0, looks.chin() - 30, looks.width() * 0.86, 66),
                    Brush.mixed(shadow, looks.skin(), 0.45));
        }
    }

    private void suit(Brush brush, Shape body, double half) {
        brush.fill(body, clothes.outer(), 0.12);
        Shape front = Outline.from(0, 520)
                .curve(20, 500, 34, 470, half + 2, 462)
                .line(0, 590)
                .symmetric();
        brush.fill(front, clothes.inner(), 0.04);
        collar(brush, clothes.inner(), half);
        if (!looks.female()) {
            tie(brush);
        }
        Shape lapel = Outline.from(half + 10, 460)
                .line(half + 30, 520)
                .line(half + 8, 530)
                .line(half + 16, 540)
                .line(4, 590)
                .line(-6, 590)
                .closed();
        both(brush, lapel, Brush.lighter(clothes.outer(), 0.06));
        both(brush, Outline.from(half + 10, 460).line(4, 586).open(), Brush.darker(clothes.outer(), 0.35), 1.5);
    }

    private void shirt(Brush brush, Shape body, Color colour, double half) {
        Color light = Brush.mixed(colour, clothes.inner(), 0.72);
        brush.fill(body, light, 0.07);
        brush.line(Outline.from(0, 524).line(0, 579).open(), Brush.darker(light, 0.2), 2);
        brush.plain(Brush.oval(5, 552, 3.4, 3.4), Brush.darker(light, 0.25));
        collar(brush, light, half);
    }

    private void roundNeck(Brush brush, Shape body, double half) {
        brush.fill(body, clothes.outer(), 0.1);
        Shape opening = Outline.from(0, 458)
                .line(half + 11, 458)
                .curve(half + 6, 500, 30, 522, 0, 522)
                .symmetric();
        brush.fill(opening, Brush.darker(looks.skin(), 0.04), 0.04);
        brush.inside(opening, () -> shade(brush));
        Shape hem = Outline.from(-half - 12, 456)
                .curve(-half - 4, 504, -32, 525, 0, 525)
                .curve(32, 525, half + 4, 504, half + 12, 456)
                .open();
        brush.line(hem, Brush.darker(clothes.outer(), 0.18), 7);
    }

    private void vNeck(Brush brush, Shape body, double half) {
        brush.fill(body, clothes.outer(), 0.1);
        Shape front = Outline.from(0, 575).line(half + 8, 460).line(0, 470).symmetric();
        brush.fill(front, clothes.inner(), 0.04);
        collar(brush, clothes.inner(), half);
        both(brush, Outline.from(half + 10, 460).line(0, 577).open(), Brush.darker(clothes.outer(), 0.2), 6);
    }

    private void collar(Brush brush, Color colour, double half) {
        Shape gap = Outline.from(0, 440)
                .line(half, 440)
                .line(half - 4, 466)
                .line(0, 516)
                .symmetric();
        brush.fill(gap, Brush.darker(looks.skin(), 0.05), 0.03);
        brush.inside(gap, () -> shade(brush));
        Shape wing = Outline.from(half - 2, 444)
                .line(half + 12, 462)
                .curve(half + 4, 492, half - 8, 512, half - 20, 530)
                .line(0, 512)
                .curve(20, 494, half - 10, 474, half - 2, 444)
                .closed();
        both(brush, wing, Brush.lighter(colour, 0.25));
        both(brush, wing, Brush.darker(colour, 0.18), 1.4);
    }

    private void tie(Brush brush) {
        Shape knot =
                Outline.from(0, 506).line(13, 510).line(9, 532).line(0, 534).symmetric();
        Shape blade =
                Outline.from(0, 530).line(8, 530).line(19, 590).line(0, 590).symmetric();
        brush.fill(blade, clothes.tie(), 0.12);
        brush.fill(knot, Brush.darker(clothes.tie(), 0.12), 0.08);
    }

    private static void both(Brush brush, Shape right, Color colour) {
        brush.plain(right, colour);
        brush.plain(Outline.mirrored(right), brush.soft() ? Brush.darker(colour, 0.05) : colour);
    }

    private static void both(Brush brush, Shape right, Color colour, double width) {
        brush.line(right, colour, width);
        brush.line(Outline.mirrored(right), colour, width);
    }
}
