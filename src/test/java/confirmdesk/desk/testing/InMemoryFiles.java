package confirmdesk.desk.testing;

import confirmdesk.desk.reading.PhotoArchives;
import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lists and archives that are read from memory. */
public final class InMemoryFiles implements Sheets, PhotoArchives {

    private final Map<Path, List<Answers>> lists = new HashMap<>();
    private final Map<Path, List<ArchivedPhoto>> archives = new HashMap<>();
    private final Map<Path, Message> bad = new HashMap<>();
    private final List<Path> read = new ArrayList<>();
    private Runnable beforeEachRow = () -> {};

    public Path list(String name, Registration... rows) {
        return list(name, Stream.of(rows).map(Registration::answers).toList());
    }

    public Path lastYear(String name, LastYearRecord... rows) {
        return list(name, Stream.of(rows).map(LastYearRecord::answers).toList());
    }

    public Path list(String name, List<Answers> rows) {
        Path file = Path.of(name);
        lists.put(file, List.copyOf(rows));
        return file;
    }

    /** A list that turns out to be bad after its rows. */
    public Path cut(String name, Registration... rows) {
        Path file = list(name, rows);
        bad.put(file, Message.of("file.cut", name));
        return file;
    }

    /** An archive of photos, each named by its key. */
    public Path archive(String name, Map<String, byte[]> photos) {
        Path file = Path.of(name);
        archives.put(
                file,
                photos.entrySet().stream()
                        .map(e -> new ArchivedPhoto("folder/" + e.getKey() + ".jpg", e.getKey(), e.getValue()))
                        .toList());
        return file;
    }

    /** An archive that holds one made-up picture for each key. */
    public Path archive(String name, List<String> keys) {
        Map<String, byte[]> photos = new LinkedHashMap<>();
        keys.forEach(key -> photos.put(key, InMemoryPictures.photo(key)));
        return archive(name, photos);
    }

    /** What happens while a list is read. */
    public void beforeEachRow(Runnable action) {
        beforeEachRow = action;
    }

    /** The files that were read, in that order. */
    public List<Path> read() {
        return List.copyOf(read);
    }

    @Override
    public boolean isBesidePhotos(Path file) {
        return false;
    }

    @Override
    public Reading read(Path file, HeaderWords words, RowSink sink) {
        read.add(file);
        List<Answers> rows = lists.get(file);
        if (rows == null) {
            return new Reading.Unusable(Message.of("file.missing", file.toString()));
        }
        sink.header(Stream.of(Field.values()).map(Field::header).toList());
        for (int i = 0; i < rows.size(); i++) {
            beforeEachRow.run();
            if (!sink.row(row(file, i + 2L, rows.get(i)))) {
                return new Reading.Cancelled();
            }
        }
        return bad.containsKey(file)
                ? new Reading.Unusable(bad.get(file))
                : new Reading.Complete(rows.size(), "made-up list");
    }

    @Override
    public boolean isPhotoArchive(Path file) {
        return archives.containsKey(file);
    }

    @Override
    public Reading read(Path file, PhotoSink sink) {
        read.add(file);
        List<ArchivedPhoto> photos = archives.get(file);
        for (ArchivedPhoto photo : photos) {
            if (!sink.photo(photo)) {
                return new Reading.Cancelled();
            }
        }
        return new Reading.Complete(photos.size(), "made-up archive");
    }

    private static Row row(Path file, long number, Answers answers) {
        List<String> cells = Stream.of(Field.values()).map(answers::get).toList();
        return new Row(new Place(file.getFileName().toString(), number), answers, Set.of(), cells);
    }
}
