package confirmdesk.desk.testing;

import confirmdesk.desk.notice.NoticeLine;
import confirmdesk.desk.notice.NoticeSheets;
import confirmdesk.desk.output.SheetFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Lists of notices in memory: one line of text for each. */
public final class InMemoryNoticeSheets implements NoticeSheets {

    private final Map<Path, byte[]> files = new HashMap<>();

    /** What lies at the path; nothing if nothing was published there. */
    public String at(Path file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] render(SheetFormat format, Heading heading, Consumer<Consumer<NoticeLine>> lines) {
        StringBuilder text = new StringBuilder("no. " + heading.exportNumber() + "\n");
        lines.accept(line -> text.append(line.kind() + " " + line.number() + " " + line.body() + "\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Staged stage(Path file, byte[] bytes) {
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
