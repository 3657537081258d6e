package confirmdesk.files.portraits;

import confirmdesk.desk.demo.Portraits;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.pictures.Encoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Portraits drawn with Java2D, in two styles; nobody sat for them. */
public final class DrawnPortraits implements Portraits {

    private static final int KEPT = 1_300;
    private static final int GRAIN = 2;
    private static final int QUALITY = 80;
    /** More grain and quality: a file of 50 to 66 KB. */
    private static final int GRAIN_OF_NEW = 5;

    private static final int QUALITY_OF_NEW = 92;
    /** Start marker and JFIF segment, which must come first. */
    private static final int JPEG_HEAD = 20;

    /** Enough for the faces that people of a large batch share. */
    private final Map<Taken, byte[]> kept = new ConcurrentHashMap<>();

    @Override
    public byte[] photo(Sitter sitter, int year, String mark) {
        Taken taken = new Taken(sitter, year);
        byte[] known = kept.get(taken);
        byte[] jpeg = known == null ? jpeg(sitter, year, GRAIN, QUALITY) : known;
        if (known == null && kept.size() < KEPT) {
            kept.put(taken, jpeg);
        }
        return withComment(jpeg, "made up, no photo of a person: " + mark);
    }

    @Override
    public byte[] newPhoto(Sitter sitter, int year) {
        return jpeg(sitter, year, GRAIN_OF_NEW, QUALITY_OF_NEW);
    }

    private static byte[] jpeg(Sitter sitter, int year, int grain, int quality) {
        Looks looks = Looks.of(sitter.face(), sitter.female(), sitter.age());
        Sitting sitting = new Sitting(sitter.face(), looks, Clothes.of(sitter.face(), year));
        return Encoder.jpeg(new Pixels(Sitting.WIDTH, Sitting.HEIGHT, sitting.photo(grain)), quality);
    }

    private static byte[] withComment(byte[] jpeg, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(jpeg.length + text.length + 4)
                .put(jpeg, 0, JPEG_HEAD)
                .putShort((short) 0xFFFE)
                .putShort((short) (text.length + 2))
                .put(text)
                .put(jpeg, JPEG_HEAD, jpeg.length - JPEG_HEAD)
                .array();
    }

    /** A photo that may be asked for again. */
    private record Taken(Sitter sitter, int year) {}
}
