package confirmdesk.files.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Counts what an entry really inflates to and checks its sum and size at the end. */
final class InflatedStream extends FilterInputStream {

    private final ZipEntryInfo entry;
    private final long most;
    private final LongConsumer counter;
    private final CRC32 sum = new CRC32();
    private long count;

    InflatedStream(InputStream in, ZipEntryInfo entry, long most, LongConsumer counter) {
        super(in);
        this.entry = entry;
        this.most = most;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            checkSum();
            return read;
        }
        sum.update(buffer, offset, read);
        count += read;
        counter.accept(read);
        if (count > most || count > entry.size() + Limits.RATIO_FROM || entry.isTooDense(count)) {
            throw new LimitReached();
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return read(new byte[(int) Math.min(wanted, 8192)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkSum() throws ZipException {
        if (entry.entry().getCrc() != sum.getValue() || entry.size() != count) {
            throw new ZipException("the sum or the size of an entry is wrong");
        }
    }
}
