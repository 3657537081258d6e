package confirmdesk.files.oldbooks;

import confirmdesk.files.guard.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks over the records of an old workbook ([MS-XLS] 2.1.4) before the library does, which believes what the file says of
 * the number of its texts and makes as many.
 */
final class RecordWalk {

    private static final int BOF = 0x0809;
    private static final int FILE_PASS = 0x002F;
    private static final int SHARED_TEXTS = 0x00FC;
    private static final int CONTINUE = 0x003C;
    private static final int EXCEL_97 = 0x0600;
    private static final int SHORTEST_TEXT = 3;
    private static final int HEADER = 4;

    private Result result = Result.READABLE;
    private long texts;
    private long textBytes;
    private boolean inTexts;

    private RecordWalk() {}

    /** What the records say of the workbook. */
    enum Result {
        READABLE,
        ENCRYPTED,
        BEFORE_97,
        TOO_MANY_TEXTS,
        DAMAGED
    }

    static Result over(InputStream book) throws IOException {
        RecordWalk walk = new RecordWalk();
        BufferedInputStream in = new BufferedInputStream(book, 1 << 16);
        boolean first = true;
        for (byte[] header = in.readNBytes(HEADER);
                header.length == HEADER && walk.result == Result.READABLE;
                header = in.readNBytes(HEADER)) {
            int id = number(header, 0);
            byte[] data = in.readNBytes(number(header, 2));
            if (first && (id != BOF || data.length < HEADER)) {
                return id >> 8 <= 4 && (id & 0xFF) == 9 ? Result.BEFORE_97 : Result.DAMAGED;
            }
            walk.look(id, data, first);
            first = false;
        }
        return first ? Result.DAMAGED : walk.end();
    }

    private void look(int id, byte[] data, boolean first) {
        if (first && number(data, 0) != EXCEL_97) {
            result = Result.BEFORE_97;
        } else if (id == FILE_PASS) {
            result = Result.ENCRYPTED;
        } else if (id == SHARED_TEXTS && data.length >= 8) {
            texts += ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFFFFFFL;
            textBytes += data.length;
        } else if (id == CONTINUE && inTexts) {
            textBytes += data.length;
        }
        inTexts = id == SHARED_TEXTS || id == CONTINUE && inTexts;
    }

    private Result end() {
        if (result != Result.READABLE) {
            return result;
        }
        if (texts * SHORTEST_TEXT > textBytes) {
            return Result.DAMAGED;
        }
        return texts > Limits.OLD_TEXTS ? Result.TOO_MANY_TEXTS : Result.READABLE;
    }

    private static int number(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
