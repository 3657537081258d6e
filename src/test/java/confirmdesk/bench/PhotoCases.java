package confirmdesk.bench;

import static confirmdesk.domain.photo.PhotoRule.BACKGROUND;
import static confirmdesk.domain.photo.PhotoRule.BRIGHTNESS;
import static confirmdesk.domain.photo.PhotoRule.COLOUR;
import static confirmdesk.domain.photo.PhotoRule.COMPRESSION;
import static confirmdesk.domain.photo.PhotoRule.CONTRAST;
import static confirmdesk.domain.photo.PhotoRule.HEAD_MIDDLE;
import static confirmdesk.domain.photo.PhotoRule.HEAD_SIZE;
import static confirmdesk.domain.photo.PhotoRule.HEAD_TOP;
import static confirmdesk.domain.photo.PhotoRule.NOT_ENLARGED;
import static confirmdesk.domain.photo.PhotoRule.ONE_FACE;
import static confirmdesk.domain.photo.PhotoRule.SHARPNESS;
import static confirmdesk.domain.photo.PhotoRule.UPRIGHT;

import confirmdesk.domain.photo.PhotoRule;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Spoils a good portrait on white in every way a desk meets. */
final class PhotoCases {

    private PhotoCases() {}

    /**
     * A spoiled portrait.
     *
     * @param broken the rules it breaks for certain
     * @param open the rules it may break or not, which are not counted
     */
    record Case(String name, BufferedImage picture, int quality, Set<PhotoRule> broken, Set<PhotoRule> open) {}

    static List<Case> of(BufferedImage good) {
        List<Case> cases = new ArrayList<>();
        Set<PhotoRule> none = EnumSet.noneOf(PhotoRule.class);
        cases.add(new Case("good", good, 92, none, none));
        cases.add(new Case("good, mirrored", mirrored(good), 85, none, none));
        cases.add(new Case("good, 600 wide from 12 megapixels", good, 95, none, none));
        for (Color colour : List.of(new Color(67, 142, 219), new Color(200, 30, 40), new Color(185, 185, 185))) {
            Set<PhotoRule> maybe = EnumSet.of(CONTRAST, PhotoRule.EYES);
            cases.add(new Case(
                    "background " + colour.getRed(), Grounds.before(good, colour), 92, EnumSet.of(BACKGROUND), maybe));
        }
        cases.add(one("shadow on one side", shadowed(good), BACKGROUND));
        Set<PhotoRule> dark =
                EnumSet.of(BACKGROUND, CONTRAST, COLOUR, SHARPNESS, NOT_ENLARGED, HEAD_TOP, HEAD_SIZE, PhotoRule.EYES);
        cases.add(new Case("dark", each(good, v -> v * 0.33), 92, EnumSet.of(BRIGHTNESS), dark));
        cases.add(new Case("bright", each(good, v -> v * 1.3 + 70), 92, EnumSet.of(BRIGHTNESS), dark));
        Set<PhotoRule> foggy = EnumSet.of(HEAD_SIZE, BACKGROUND, BRIGHTNESS, COLOUR, SHARPNESS, NOT_ENLARGED, HEAD_TOP);
        cases.add(new Case("fog", each(good, v -> 175 + v * 0.25), 92, EnumSet.of(CONTRAST), foggy));
        cases.add(new Case("grey", grey(good), 92, EnumSet.of(COLOUR), none));
        cases.add(
                new Case("yellow light", tinted(good, 1, 0.95, 0.78), 92, EnumSet.of(COLOUR), EnumSet.of(BACKGROUND)));
        cases.add(new Case("blue light", tinted(good, 0.8, 0.92, 1), 92, EnumSet.of(COLOUR), EnumSet.of(BACKGROUND)));
        Set<PhotoRule> soft = EnumSet.of(NOT_ENLARGED, SHARPNESS, HEAD_TOP);
        cases.add(new Case("blurred", blurred(good, 9), 92, EnumSet.of(SHARPNESS), soft));
        cases.add(new Case("blurred more", blurred(good, 15), 92, EnumSet.of(SHARPNESS), soft));
        for (int times : new int[] {4, 6, 10}) {
            BufferedImage enlarged = scaled(scaled(good, 1.0 / times), times);
            cases.add(new Case("enlarged " + times + " times", enlarged, 92, EnumSet.of(NOT_ENLARGED), soft));
        }
        for (int degrees : new int[] {-20, -8, 8, 20}) {
            Set<PhotoRule> moved =
                    EnumSet.of(HEAD_MIDDLE, PhotoRule.EYE_LINE, HEAD_TOP, HEAD_SIZE, PhotoRule.FROM_THE_FRONT);
            cases.add(new Case("turned " + degrees, turned(good, degrees), 92, EnumSet.of(UPRIGHT), moved));
        }
        cases.addAll(lying(good));
        cases.addAll(cropped(good));
        for (int quality : new int[] {8, 15, 25}) {
            cases.add(new Case("quality " + quality, good, quality, EnumSet.of(COMPRESSION), soft));
        }
        return cases;
    }

    private static List<Case> lying(BufferedImage good) {
        Set<PhotoRule> open = EnumSet.of(HEAD_MIDDLE, BACKGROUND, PhotoRule.COLOUR, PhotoRule.ASPECT);
        Set<PhotoRule> down = EnumSet.of(UPRIGHT);
        return List.of(
                new Case("turned 90", turned(good, 90), 92, down, open),
                new Case("turned -90", turned(good, -90), 92, down, open),
                new Case("turned 180", turned(good, 180), 92, down, open));
    }

    private static List<Case> cropped(BufferedImage good) {
        int width = good.getWidth();
        int height = good.getHeight();
        Set<PhotoRule> all = EnumSet.complementOf(EnumSet.of(ONE_FACE, HEAD_SIZE));
        Set<PhotoRule> one = EnumSet.of(ONE_FACE);
        BufferedImage pair = blank(width * 2, height);
        draw(pair, good, 0, 0, 1);
        draw(pair, mirrored(good), width, 0, 1);
        BufferedImage sheet = blank(width * 2, height * 2);
        for (int i = 0; i < 8; i++) {
            draw(sheet, good, i % 4 * width / 2 + 4, i / 4 * height + height / 4, 0.48);
        }
        BufferedImage page = blank(width * 4, height * 4);
        draw(page, good, width * 2 + 60, 80, 1);
        BufferedImage off = blank(width, height);
        draw(off, good, width / 4, 0, 1);
        int top = firstInked(good);
        return List.of(
                new Case("two faces", pair, 92, one, with(all, HEAD_SIZE)),
                new Case("print sheet", sheet, 92, one, with(all, HEAD_SIZE)),
                new Case("A4 scan", page, 92, EnumSet.of(HEAD_SIZE), with(all, ONE_FACE)),
                new Case("nobody", blank(width, height), 92, one, with(all, HEAD_SIZE)),
                new Case("half a face", good.getSubimage(0, 0, width / 2, height), 92, one, with(all, HEAD_SIZE)),
                new Case(
                        "head cut",
                        good.getSubimage(0, top + height / 12, width, height - top - height / 12),
                        92,
                        EnumSet.of(HEAD_TOP),
                        with(all, HEAD_SIZE)),
                new Case(
                        "face fills the frame",
                        scaled(good.getSubimage(width / 4, height / 4, width / 2, height / 2), 2),
                        92,
                        EnumSet.of(HEAD_SIZE),
                        all),
                new Case("head small", small(good), 92, EnumSet.of(HEAD_SIZE), all),
                new Case("head aside", off, 92, EnumSet.of(HEAD_MIDDLE), with(all, HEAD_SIZE)));
    }

    private static Set<PhotoRule> with(Set<PhotoRule> rules, PhotoRule another) {
        Set<PhotoRule> more = EnumSet.copyOf(rules);
        more.add(another);
        return more;
    }

    private static Case one(String name, BufferedImage picture, PhotoRule broken) {
        return new Case(name, picture, 92, EnumSet.of(broken), EnumSet.noneOf(PhotoRule.class));
    }

    private static int firstInked(BufferedImage good) {
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                if ((good.getRGB(x, y) >> 8 & 0xFF) < 190) {
                    return y;
                }
            }
        }
        return 0;
    }

    private static BufferedImage small(BufferedImage good) {
        BufferedImage small = blank(good.getWidth(), good.getHeight());
        draw(small, good, good.getWidth() * 0.27, good.getHeight() * 0.4, 0.46);
        return small;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = blank.createGraphics();
        graphics.setColor(new Color(0xFAFAFA));
        graphics.fillRect(0, 0, width, height);
        return blank;
    }

    private static void draw(BufferedImage on, BufferedImage what, double x, double y, double scale) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        smooth(on).drawImage(what, place, null);
    }

    private static Graphics2D smooth(BufferedImage on) {
        Graphics2D graphics = on.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }

    private static BufferedImage mirrored(BufferedImage good) {
        BufferedImage mirrored = blank(good.getWidth(), good.getHeight());
        mirrored.createGraphics().drawImage(good, good.getWidth(), 0, -good.getWidth(), good.getHeight(), null);
        return mirrored;
    }

    private static BufferedImage turned(BufferedImage good, int degrees) {
        boolean aside = Math.abs(degrees) == 90;
        int width = aside ? good.getHeight() : good.getWidth();
        int height = aside ? good.getWidth() : good.getHeight();
        BufferedImage turned = blank(width, height);
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-good.getWidth() / 2.0, -good.getHeight() / 2.0);
        smooth(turned).drawImage(good, turn, null);
        return turned;
    }

    private static BufferedImage scaled(BufferedImage from, double factor) {
        int width = (int) Math.round(from.getWidth() * factor);
        int height = (int) Math.round(from.getHeight() * factor);
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        if (factor < 1) {
            to.createGraphics()
                    .drawImage(from.getScaledInstance(width, height, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        } else {
            smooth(to).drawImage(from, 0, 0, width, height, null);
        }
        return to;
    }

    private static BufferedImage blurred(BufferedImage good, int side) {
        float[] kernel = new float[side * side];
        Arrays.fill(kernel, 1f / kernel.length);
        return new ConvolveOp(new Kernel(side, side, kernel), ConvolveOp.EDGE_NO_OP, null).filter(good, null);
    }

    private static BufferedImage each(BufferedImage good, UnaryOperator<Double> change) {
        return Grounds.mapped(good, (x, y, channel, value) -> change.apply(value));
    }

    private static BufferedImage grey(BufferedImage good) {
        BufferedImage grey = new BufferedImage(good.getWidth(), good.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < good.getHeight(); y++) {
            for (int x = 0; x < good.getWidth(); x++) {
                int pixel = good.getRGB(x, y);
                int value = (77 * (pixel >> 16 & 0xFF) + 150 * (pixel >> 8 & 0xFF) + 29 * (pixel & 0xFF)) >> 8;
                grey.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return grey;
    }

    private static BufferedImage tinted(BufferedImage good, double red, double green, double blue) {
        double[] factors = {blue, green, red};
        return Grounds.mapped(good, (x, y, channel, value) -> value * factors[channel]);
    }

    private static BufferedImage shadowed(BufferedImage good) {
        double dark = good.getWidth() * 0.3;
        return Grounds.mapped(good, (x, y, channel, value) -> value * (x < dark ? 0.6 + 0.4 * x / dark : 1));
    }
}
