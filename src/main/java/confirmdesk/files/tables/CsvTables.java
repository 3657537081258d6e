package confirmdesk.files.tables;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The exam-year tables as csv files. */
public final class CsvTables implements TableFiles {

    private static final String ENDING = ".csv";

    @Override
    public int newest() {
        return Shipped.newest();
    }

    @Override
    public Map<String, String> shipped(int year) {
        return Shipped.of(year);
    }

    @Override
    public Found read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Found.Nothing(Message.of("table.noFolder", folder.toString()));
        }
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                texts.put(file.getFileName().toString(), Decoded.text(Files.readAllBytes(file)));
            }
            return texts.isEmpty()
                    ? new Found.Nothing(Message.of("table.noTables", folder.toString()))
                    : new Found.Texts(texts);
        } catch (IOException e) {
            return new Found.Nothing(Message.of("table.noFolder", folder.toString()));
        }
    }

    @Override
    public Parsed parse(int year, Map<String, String> texts) {
        Problems problems = new Problems();
        texts.keySet().stream()
                .filter(file -> !Shipped.FILES.contains(file))
                .forEach(file -> problems.inTable(file, Message.of("table.unknown")));
        Map<String, String> all = new HashMap<>(Shipped.of(year));
        all.putAll(texts);
        ExamYear examYear = new YearReader(all, problems).read(year);
        return problems.isEmpty() ? new Parsed.Good(examYear) : new Parsed.Bad(problems.all());
    }

    @Override
    public void write(Path folder, Map<String, String> texts) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : texts.entrySet()) {
                replace(folder.resolve(table.getKey()), CsvText.write(table.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes beside the file and moves into place, so that there is never half a file. */
    private static void replace(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.writeString(beside, text);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
