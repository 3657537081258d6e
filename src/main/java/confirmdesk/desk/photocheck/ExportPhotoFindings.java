package confirmdesk.desk.photocheck;

import confirmdesk.desk.photocheck.FindSamePictures.Pair;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.PhotoFindings;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Writes what was found in the photos: who has none, whose can't be read, the same picture twice, then the worst first with
 * a line for each rule; memory doesn't grow with it.
 */
public final class ExportPhotoFindings {

    private static final int PAGE = 500;

    private final ShowPhotoCheck checked;
    private final FindSamePictures same;
    private final Registrations registrations;
    private final FindingSheets sheets;

    public ExportPhotoFindings(
            ShowPhotoCheck checked, FindSamePictures same, Registrations registrations, FindingSheets sheets) {
        this.checked = checked;
        this.same = same;
        this.registrations = registrations;
        this.sheets = sheets;
    }

    /** Writes a file and says how many lines stand in it. */
    public long export(Path file, Function<Message, String> texts) {
        long[] lines = new long[1];
        sheets.write(file, texts, sink -> giveTo(sink.andThen(line -> lines[0]++)));
        return lines[0];
    }

    /** Writes to a stream, which stays open. */
    public void print(OutputStream out, Function<Message, String> texts) {
        sheets.print(out, texts, this::giveTo);
    }

    private void giveTo(Consumer<Finding> sink) {
        pages(
                new PhotoGroup.Missing(),
                page -> registrations.summaries(page).forEach(who -> sink.accept(new Finding.Missing(who))));
        pages(
                new PhotoGroup.Unreadable(),
                page -> registrations.summaries(page).forEach(who -> sink.accept(new Finding.Unreadable(who))));
        same.find().forEach(pair -> pair(pair, sink));
        pages(new PhotoGroup.Found(), page -> rules(page, sink));
    }

    /** Nothing if one of them has gone meanwhile. */
    private void pair(Pair pair, Consumer<Finding> sink) {
        List<Summary> both = registrations.summaries(List.of(pair.first(), pair.second()));
        if (both.size() == 2) {
            sink.accept(new Finding.SamePicture(both.getFirst(), both.getLast().number(), pair.sameFile()));
        }
    }

    private void rules(List<Long> page, Consumer<Finding> sink) {
        Map<Long, List<PhotoVerdict>> broken = checked.broken(page);
        for (ShowPhotoCheck.Person person : checked.page(page)) {
            PhotoFindings findings = person.findings();
            broken.getOrDefault(person.who().id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(verdict -> place(verdict, findings)))
                    .forEach(verdict -> sink.accept(new Finding.Broken(person.who(), verdict)));
            if (!findings.unchecked().isEmpty()) {
                sink.accept(new Finding.NotChecked(
                        person.who(), findings.unchecked().stream().sorted().toList()));
            }
        }
    }

    /** The heaviest broken rule first; what is only pointed out comes last. */
    private static int place(PhotoVerdict verdict, PhotoFindings findings) {
        int place = findings.worstFirst().indexOf(verdict.rule());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private void pages(PhotoGroup group, Consumer<List<Long>> sink) {
        long[] ids = checked.ids(group);
        for (int from = 0; from < ids.length; from += PAGE) {
            sink.accept(Arrays.stream(ids, from, Math.min(from + PAGE, ids.length))
                    .boxed()
                    .toList());
        }
    }
}
