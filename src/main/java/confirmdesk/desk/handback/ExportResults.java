package confirmdesk.desk.handback;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;

/** Hands results back: decisions, reasons and new photos in one zip, numbered, hashed and kept. */
public final class ExportResults {

    private final Handovers handovers;
    private final Kept kept;
    private final HandBackFiles files;
    private final Tables tables;
    private final Journal journal;
    private final Clock clock;

    public ExportResults(
            Handovers handovers, Kept kept, HandBackFiles files, Tables tables, Journal journal, Clock clock) {
        this.handovers = handovers;
        this.kept = kept;
        this.files = files;
        this.tables = tables;
        this.journal = journal;
        this.clock = clock;
    }

    /** Where hand-backs are kept, and where they get their number. */
    public record Kept(HandBacks handBacks, Exports exports) {}

    /**
     * Writes a hand-back; it is kept before it is put into place, so a hand-back that is out is always known.
     *
     * @param everything whether also what the centre has accepted is told again
     */
    public ResultsExport export(Path file, boolean everything, Clerk clerk, Progress progress) {
        if (!RepeatResults.endsRight(file)) {
            return new ResultsExport.WrongEnding(RepeatResults.ENDING);
        }
        ExamYear year = tables.current();
        long number = kept.exports().nextNumber();
        HandBackFiles.Heading heading = new HandBackFiles.Heading(year.year(), number, journal.head(), everything);
        Packing packing = new Packing(kept.handBacks(), handovers, everything, year.reasons());
        try (HandBackFiles.Packed packed = files.pack(file, zip -> packing.fill(zip, heading, progress))) {
            if (progress.isCancelled()) {
                return new ResultsExport.Cancelled();
            }
            if (packing.isPhotoGone()) {
                return new ResultsExport.PhotoGone();
            }
            if (packing.lines().isEmpty()) {
                return new ResultsExport.NothingToTell();
            }
            keep(number, everything, packing, packed, clerk);
            packed.publish();
            return new ResultsExport.Exported(
                    number, file, packed.sha256(), packing.lines().size(), packing.withdrawn(), packing.photos());
        }
    }

    private void keep(long number, boolean everything, Packing packing, HandBackFiles.Packed packed, Clerk clerk) {
        String summary = "%d人 %d张照片 %s".formatted(packing.lines().size(), packing.photos(), everything ? "全部" : "有变化的");
        kept.handBacks()
                .keep(new HandBacks.Parcel(
                        number, packed.sha256(), summary, packing.lines(), packed::read, clerk, clock.instant()));
    }
}
