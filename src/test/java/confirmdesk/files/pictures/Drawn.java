package confirmdesk.files.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that tests draw, with a colour of its own in each corner, and ways to spoil them. */
final class Drawn {

    static final Color TOP_LEFT = Color.RED;
    static final Color TOP_RIGHT = Color.GREEN;
    static final Color BOTTOM_LEFT = Color.BLUE;
    static final Color BOTTOM_RIGHT = Color.YELLOW;

    private Drawn() {}

    /** A picture of any of BufferedImage's types with four coloured quarters. */
    static BufferedImage quarters(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        Color[] colours = {TOP_LEFT, TOP_RIGHT, BOTTOM_LEFT, BOTTOM_RIGHT};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        graphics.dispose();
        return image;
    }

    /** A picture of noise, whose file is large; the same for the same seed. */
    static BufferedImage noise(int width, int height, int strength, long seed) {
        BufferedImage image = quarters(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 128 + random.nextInt(2 * strength + 1) - strength;
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] jpeg(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return encoded(quarters(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** The JPEG with Exif data in front that say only how the camera was held. */
    static byte[] held(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        return inserted(jpeg, exif.array());
    }

    /** The JPEG with a segment put in right after its start. */
    static byte[] inserted(byte[] jpeg, byte[] segment) {
        return inserted(jpeg, 2, segment);
    }

    /** The file with bytes put in at a place. */
    static byte[] inserted(byte[] file, int at, byte[] more) {
        ByteBuffer whole = ByteBuffer.allocate(file.length + more.length);
        return whole.put(file, 0, at).put(more).put(file, at, file.length - at).array();
    }

    /** The JPEG with other dimensions in its header than it has. */
    static byte[] pretending(byte[] jpeg, int width, int height) {
        byte[] changed = jpeg.clone();
        for (int i = 2; i < changed.length; i++) {
            if (changed[i] == (byte) 0xFF && changed[i + 1] == (byte) 0xC0) {
                ByteBuffer.wrap(changed).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return changed;
            }
        }
        throw new IllegalArgumentException("no frame header");
    }

    static byte[] cut(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }
}
