package confirmdesk.files.portraits;

import java.awt.Color;
import java.awt.Shape;
import java.util.Random;

/** Hair, in two layers: behind the head and over it. */
record Hair(Looks looks, long person) {

    private static final int STRANDS = 16;

    void paintBehind(Brush brush) {
        if (!looks.female()) {
            return;
        }
        double w = looks.width();
        Shape behind = switch (looks.hair()) {
            case 0 ->
                Outline.from(0, 58)
                        .curve(w + 40, 58, w + 30, 230, w + 24, 300)
                        .curve(w + 26, 400, w + 36, 500, w + 10, 560)
                        .line(0, 560)
                        .symmetric();
            case 1 ->
                Outline.from(0, 58)
                        .curve(w + 42, 58, w + 36, 230, w + 28, 320)
                        .curve(w + 30, 380, w + 20, 418, w - 14, 430)
                        .line(0, 430)
                        .symmetric();
            case 2 -> Brush.oval(0, 60, 50, 40);
            default ->
                Outline.from(0, 58)
                        .curve(w + 40, 58, w + 30, 200, w + 26, 280)
                        .curve(w + 50, 340, w + 14, 400, w + 40, 470)
                        .curve(w + 48, 520, w + 6, 560, w - 30, 548)
                        .line(0, 548)
                        .symmetric();
        };
        brush.fill(behind, Brush.darker(looks.hairColour(), 0.2), 0.05);
    }

    void paintOver(Brush brush) {
        Shape cap = cap();
        brush.fill(cap, looks.hairColour(), 0.07);
        if (brush.soft()) {
            brush.inside(cap, () -> strands(brush));
        }
    }

    private Shape cap() {
        return looks.female() ? ofWoman() : ofMan();
    }

    private Shape ofWoman() {
        double w = looks.width();
        Outline crown = Outline.from(-w - 6, 296)
                .curve(-w - 26, 140, -w * 0.7, 58, 0, 58)
                .curve(w * 0.7, 58, w + 26, 140, w + 6, 296);
        return switch (looks.hair()) {
            case 0 ->
                crown.curve(w - 2, 240, w * 0.72, 190, 8, 124)
                        .curve(-w * 0.72, 190, -w + 2, 240, -w - 6, 296)
                        .closed();
            case 1 ->
                crown.curve(w, 250, w * 0.9, 214, w * 0.74, 196)
                        .curve(w * 0.2, 232, -w * 0.5, 226, -w * 0.76, 206)
                        .curve(-w * 0.92, 224, -w, 260, -w - 6, 296)
                        .closed();
            case 2 ->
                crown.curve(w, 220, w * 0.74, 158, w * 0.3, 142)
                        .curve(0, 132, -w * 0.2, 134, -w * 0.3, 142)
                        .curve(-w * 0.74, 158, -w, 220, -w - 6, 296)
                        .closed();
            default ->
                crown.curve(w - 4, 240, w * 0.8, 205, w * 0.46, 136)
                        .curve(w * 0.1, 190, -w * 0.6, 196, -w - 6, 296)
                        .closed();
        };
    }

    private Shape ofMan() {
        double w = looks.width();
        return switch (looks.hair()) {
            case 0 ->
                sides(66, w)
                        .curve(w * 0.96, 214, w * 0.9, 184, w * 0.58, 146)
                        .curve(w * 0.1, 172, -w * 0.5, 172, -w * 0.8, 178)
                        .curve(-w * 0.94, 200, -w * 0.98, 230, -w - 4, 270)
                        .closed();
            case 1 ->
                sides(84, w)
                        .curve(w * 0.98, 216, w * 0.94, 176, w * 0.76, 160)
                        .curve(w * 0.3, 142, -w * 0.3, 142, -w * 0.76, 160)
                        .curve(-w * 0.94, 176, -w * 0.98, 216, -w - 4, 270)
                        .closed();
            case 2 ->
                sides(56, w)
                        .curve(w * 0.96, 214, w * 0.94, 190, w * 0.82, 170)
                        .curve(w * 0.4, 190, w * 0.1, 150, -w * 0.24, 184)
                        .curve(-w * 0.5, 196, -w * 0.7, 180, -w * 0.84, 174)
                        .curve(-w * 0.94, 196, -w * 0.98, 230, -w - 4, 270)
                        .closed();
            default ->
                sides(72, w)
                        .curve(w * 0.98, 220, w * 0.92, 190, w * 0.8, 176)
                        .curve(w * 0.7, 130, -w * 0.5, 128, -w * 0.62, 142)
                        .curve(-w * 0.8, 170, -w * 0.98, 216, -w - 4, 270)
                        .closed();
        };
    }

    private static Outline sides(double top, double w) {
        return Outline.from(-w - 4, 270)
                .curve(-w - 18, 150, -w * 0.7, top, 0, top)
                .curve(w * 0.7, top, w + 18, 150, w + 4, 270);
    }

    /** Light that runs along the hair. */
    private void strands(Brush brush) {
        Random random = new Random(person);
        Color light = Brush.lighter(looks.hairColour(), 0.45);
        for (int i = 0; i < STRANDS; i++) {
            double at = -1.1 + 2.2 * i / (STRANDS - 1) + random.nextGaussian() * 0.03;
            double x = at * (looks.width() + 10);
            Shape strand = Outline.from(x * 0.25, 60 + random.nextInt(12))
                    .curve(x * 0.8, 74, x, 130, x * 1.04, 190 + random.nextInt(60))
                    .open();
            brush.line(strand, Brush.clear(light, 18 + random.nextInt(30)), 1.5 + random.nextDouble() * 3);
        }
        brush.glow(-looks.width() * 0.35, 112, looks.width() * 0.6, 30, light, 80);
    }
}
