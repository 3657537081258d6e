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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Files that lie nowhere: lists and photo archives by their paths. A file that isn't there is bad. */
public final class InMemoryFiles implements Sheets, PhotoArchives {

    private final Map<Path, List<Answers>> lists = new HashMap<>();
    private final Map<Path, List<ArchivedPhoto>> archives = new HashMap<>();
    private Runnable beforeEachRow = () -> {};

    /** Puts a list there. */
    public Path list(String name, List<Answers> rows) {
        lists.put(Path.of(name), List.copyOf(rows));
        return Path.of(name);
    }

    /** Puts an archive there that holds one made-up picture for each key. */
    public Path archive(String name, List<String> keys) {
        archives.put(
                Path.of(name),
                keys.stream()
                        .map(key -> new ArchivedPhoto(key + ".jpg", key, key.getBytes()))
                        .toList());
        return Path.of(name);
    }

    /** What happens while a list is read. */
    public void beforeEachRow(Runnable action) {
        beforeEachRow = action;
    }

    @Override
    public boolean isPhotoArchive(Path file) {
        return archives.containsKey(file);
    }

    @Override
    public Reading read(Path file, HeaderWords words, RowSink sink) {
        List<Answers> rows = lists.get(file);
        if (rows == null) {
            return new Reading.Unusable(Message.of("file.missing", file.toString()));
        }
        sink.header(
                rows.getFirst().values().keySet().stream().map(Field::header).toList());
        long number = 1;
        for (Answers answers : rows) {
            beforeEachRow.run();
            number++;
            List<String> cells = new ArrayList<>(answers.values().values());
            if (!sink.row(new Row(new Place(file.toString(), number), answers, Set.of(), cells))) {
                return new Reading.Cancelled();
            }
        }
        return new Reading.Complete(rows.size(), "made-up list");
    }

    @Override
    public Reading read(Path file, PhotoSink sink) {
        List<ArchivedPhoto> photos = archives.get(file);
        for (ArchivedPhoto photo : photos) {
            if (!sink.photo(photo)) {
                return new Reading.Cancelled();
            }
        }
        return new Reading.Complete(photos.size(), "made-up archive");
    }
}
