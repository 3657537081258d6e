package confirmdesk.store.rows;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The part of a row that is sealed as a whole: the fields without a column of their own and every column nobody knows. As bytes: how many fields,
 * each with its name and value, how many others, each with its header word and value; a text is its length in bytes and
 * UTF-8.
 */
record Personal(Map<Field, String> fields, Map<String, String> extras) {

    static Personal of(Answers answers) {
        Map<Field, String> fields = new EnumMap<>(answers.values());
        fields.keySet().removeIf(field -> !AnswerColumns.isSealed(field));
        return new Personal(fields, answers.extras());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(fields.size());
            for (Map.Entry<Field, String> entry : fields.entrySet()) {
                write(out, entry.getKey().name());
                write(out, entry.getValue());
            }
            out.writeInt(extras.size());
            for (Map.Entry<String, String> entry : extras.entrySet()) {
                write(out, entry.getKey());
                write(out, entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Personal in(byte[] bytes) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Map<String, String> extras = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int left = in.readInt(); left > 0; left--) {
                fields.put(Field.valueOf(read(in)), read(in));
            }
            for (int left = in.readInt(); left > 0; left--) {
                extras.put(read(in), read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Personal(fields, extras);
    }

    /** Says no value. */
    @Override
    public String toString() {
        return "Personal[" + fields.size() + " fields, " + extras.size() + " extras]";
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
