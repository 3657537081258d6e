package confirmdesk.domain.photo.batch;

/** Bytes that are written or read one value after the other. */
final class ByteRow {

    private final byte[] bytes;
    private int at;

    ByteRow(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    void put(short value) {
        bytes[at++] = (byte) (value >> 8);
        bytes[at++] = (byte) value;
    }

    void put(float value) {
        int bits = Float.floatToIntBits(value);
        put((short) (bits >> 16));
        put((short) bits);
    }

    void put(byte[] some) {
        System.arraycopy(some, 0, bytes, at, some.length);
        at += some.length;
    }

    short nextShort() {
        return (short) (bytes[at++] << 8 | bytes[at++] & 0xFF);
    }

    float nextFloat() {
        return Float.intBitsToFloat(nextShort() << 16 | nextShort() & 0xFFFF);
    }

    byte[] next(int many) {
        byte[] some = new byte[many];
        System.arraycopy(bytes, at, some, 0, many);
        at += many;
        return some;
    }
}
