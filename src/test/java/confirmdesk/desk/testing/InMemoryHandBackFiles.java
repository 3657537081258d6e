package confirmdesk.desk.testing;

import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.handback.HandBackFiles;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Hand-backs in memory: lines of text instead of a zip. */
public final class InMemoryHandBackFiles implements HandBackFiles {

    private final Map<Path, byte[]> files = new HashMap<>();
    private boolean full;

    /** What lies at the path; empty if nothing was published there. */
    public String at(Path file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** From now on the disk is full. */
    public void fillTheDisk() {
        full = true;
    }

    @Override
    public Packed pack(Path file, Consumer<Package> filling) {
        refuseIfFull(file);
        Text text = new Text();
        filling.accept(text);
        return packed(file, text.lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Packed repeat(Path file, Consumer<Consumer<byte[]>> pieces) {
        refuseIfFull(file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pieces.accept(bytes::writeBytes);
        return packed(file, bytes.toByteArray());
    }

    private void refuseIfFull(Path file) {
        if (full) {
            throw new FileTrouble(Message.of("file.write.full", file.toString()), new IOException());
        }
    }

    private Packed packed(Path file, byte[] bytes) {
        return new Packed() {
            @Override
            public String sha256() {
                return Sha256.hex(bytes);
            }

            @Override
            public void read(Consumer<byte[]> pieces) {
                pieces.accept(bytes);
            }

            @Override
            public void publish() {
                files.put(file, bytes);
            }

            @Override
            public void close() {}
        };
    }

    private static final class Text implements Package {

        private final StringBuilder lines = new StringBuilder();

        @Override
        public void results(Consumer<Consumer<Line>> all) {
            all.accept(line -> add(line.result().number()
                    + " "
                    + line.result().state()
                    + " "
                    + line.turn()
                    + " "
                    + String.join("|", line.reasons())));
        }

        @Override
        public void photo(RegistrationNumber number, byte[] photo) {
            add("photo " + number + " " + photo.length);
        }

        @Override
        public void counts(Counts counts) {
            add("counts " + new java.util.TreeMap<>(counts.told()) + " of " + new java.util.TreeMap<>(counts.all()));
        }

        @Override
        public void enclosure(Enclosure enclosure, Iterable<RegistrationNumber> people) {
            people.forEach(number ->
                    enclosure.lines(number).forEach(line -> add(enclosure.file() + " " + number + " " + line.cells())));
        }

        @Override
        public void manifest(Heading heading) {
            add("no. " + heading.exportNumber() + (heading.everything() ? " all" : ""));
        }

        private void add(String line) {
            lines.append(line).append('\n');
        }
    }
}
