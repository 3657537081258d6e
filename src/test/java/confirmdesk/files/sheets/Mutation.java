package confirmdesk.files.sheets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Breaks bytes in one of the ways in which files break or are broken. */
final class Mutation {

    private static final String[] PIECES = {
        "<",
        ">",
        "\"",
        "'",
        "&",
        "&#x110000;",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>",
        "&b;",
        "<![CDATA[",
        "<!--",
        "colspan=999999 ",
        "rowspan=999999 ",
        "<table>",
        "</table>",
        "<tr>",
        "r=\"XFD1048576\"",
        "r=\"A0\"",
        "t=\"s\"",
        "s=\"99999999\"",
        "99999999999999999999",
        "-1",
        "\r",
        "\n",
        "\0",
        "\uFEFF",
        "sep=\"\n",
        ",",
        "_x0000_",
        "\uFFFF",
        "</c>"
    };

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** A copy with one to four things broken. */
    byte[] of(byte[] whole) {
        byte[] broken = whole;
        for (int i = random.nextInt(4); i >= 0; i--) {
            broken = once(broken);
        }
        return broken;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
        return switch (random.nextInt(7)) {
            case 0 -> joined(bytes, at, noise(length), at + length);
            case 1 -> joined(bytes, at, new byte[0], at + length);
            case 2 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> joined(bytes, at, filled(length, (byte) (random.nextBoolean() ? 0 : 0xFF)), at + length);
            case 5 -> joined(bytes, at, noise(length), at);
            default -> joined(bytes, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] filled(int length, byte with) {
        byte[] filled = new byte[length];
        Arrays.fill(filled, with);
        return filled;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] between, int from) {
        byte[] joined = Arrays.copyOf(bytes, to + between.length + bytes.length - from);
        System.arraycopy(between, 0, joined, to, between.length);
        System.arraycopy(bytes, from, joined, to + between.length, bytes.length - from);
        return joined;
    }
}
