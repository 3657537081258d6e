package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells of a workbook point at. They are kept as UTF-8 in blocks, which takes a third of the memory of as
 * many strings; they don't go to the disk, because they are people's data and would lie there unsealed.
 */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts();

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LENGTH_BYTES = 3;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] places = new int[1024];
    private int count;
    private int end = BLOCK;

    private SharedTexts() {}

    static SharedTexts read(XmlPart xml, String file) throws BadFile, XMLStreamException {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.begins("si")) {
                text.setLength(0);
                RichText.read(xml, "si", text);
                texts.add(RichText.unescaped(text), file);
            }
        }
        return texts;
    }

    /** The text of a number; nothing if there is none. */
    Optional<String> get(int index) {
        if (index < 0 || index >= count) {
            return Optional.empty();
        }
        byte[] block = blocks.get(places[index] >>> BLOCK_BITS);
        int at = places[index] & BLOCK - 1;
        int length = (block[at] & 0xFF) << 16 | (block[at + 1] & 0xFF) << 8 | block[at + 2] & 0xFF;
        return Optional.of(new String(block, at + LENGTH_BYTES, length, StandardCharsets.UTF_8));
    }

    private void add(String text, String file) throws BadFile {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (end + LENGTH_BYTES + bytes.length > BLOCK) {
            blocks.add(new byte[BLOCK]);
            end = 0;
        }
        if ((long) blocks.size() * BLOCK > Limits.SHARED_TEXT || count == Limits.SHARED_TEXTS) {
            throw BadFile.of("file.xlsx.too-much-text", file, String.valueOf(Limits.SHARED_TEXT >> 20));
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.min(2 * count, Limits.SHARED_TEXTS));
        }
        places[count++] = (blocks.size() - 1) << BLOCK_BITS | end;
        byte[] block = blocks.getLast();
        block[end] = (byte) (bytes.length >> 16);
        block[end + 1] = (byte) (bytes.length >> 8);
        block[end + 2] = (byte) bytes.length;
        System.arraycopy(bytes, 0, block, end + LENGTH_BYTES, bytes.length);
        end += LENGTH_BYTES + bytes.length;
    }
}
