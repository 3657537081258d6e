package confirmdesk.desk.testing;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.payment.PaymentSheets;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Payment lists in memory: one line of text for each person who owes. */
public final class InMemoryPaymentSheets implements PaymentSheets {

    private final Map<Path, byte[]> files = new HashMap<>();
    private boolean full;

    /** What lies at the path; nothing if nothing was published there. */
    public byte[] at(Path file) {
        return files.getOrDefault(file, new byte[0]);
    }

    /** From now on the disk is full. */
    public void fillTheDisk() {
        full = true;
    }

    @Override
    public byte[] render(SheetFormat format, Heading heading, Book book) {
        StringBuilder text = new StringBuilder("no. " + heading.exportNumber() + "\n");
        book.lines()
                .accept(line -> text.append(line.registration().number())
                        .append(' ')
                        .append(line.total().yuan())
                        .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
        if (full) {
            throw new FileTrouble(Message.of("file.write.full", file.toString()), new IOException());
        }
        return new Staged() {
            @Override
            public void publish() {
                files.put(file, bytes);
            }

            @Override
            public void close() {}
        };
    }
}
