package confirmdesk.desk.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.listed.Effect;
import confirmdesk.desk.importing.photos.TwoPhotos;
import confirmdesk.desk.importing.photos.Watch;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.JoinedHeader;
import confirmdesk.desk.reading.Reading;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumbers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One import from its first file to the commit; whatever doesn't reach the commit leaves the store as it was. */
record BatchImport(
        ListKind kind,
        ImportLists.Options options,
        ImportReaders readers,
        Imports.Session session,
        Tables tables,
        BatchYear year,
        Repeats repeats,
        TwoPhotos twoPhotos,
        Progress progress) {

    /** Gives how it ended; nothing if rows or photos showed that it must begin again, knowing more. */
    Optional<ImportResult> run(List<Path> files, boolean realStore) {
        Optional<Message> conflict = year.conflict();
        if (conflict.isPresent()) {
            return Optional.of(new ImportResult.Refused(conflict.get()));
        }
        Tally tally = new Tally(new JoinedHeader(tables.current().headerWords()));
        List<Path> archives =
                files.stream().filter(readers.archives()::isPhotoArchive).toList();
        List<Path> lists = files.stream()
                .filter(f -> !archives.contains(f) || readers.sheets().isBesidePhotos(f))
                .toList();
        Set<Path> photosOnly = new HashSet<>(archives);
        Optional<ImportResult> ended = readLists(lists, photosOnly, realStore, tally);
        if (ended.isPresent() || repeats.isNews()) {
            return ended;
        }
        Optional<ImportResult> stopped = readPhotos(archives, tally);
        return stopped.isPresent() || twoPhotos.isNews()
                ? stopped
                : Optional.of(finish(!photosOnly.containsAll(lists), tally));
    }

    /** Reads the lists; takes from the archives those that hold one. Gives how the import ended, if it ended already. */
    private Optional<ImportResult> readLists(List<Path> lists, Set<Path> photosOnly, boolean realStore, Tally tally) {
        RowTaker taker = kind == ListKind.THIS_YEAR
                ? new ThisYearRows(session, year, tables, realStore, tally, repeats)
                : new LastYearRows(session, year, tables, realStore, tally, repeats);
        RegistrationNumbers listed = new RegistrationNumbers();
        Optional<ImportResult> end = firstEnd(lists, list -> {
            ListRows rows = new ListRows(year, taker, tally, progress, listed);
            Reading reading = readers.sheets().read(list, tables.current().headerWords(), rows);
            if (!rows.isEmpty()) {
                photosOnly.remove(list);
            } else if (!photosOnly.contains(list)) {
                return ended(list, reading, noRows(list), tally);
            }
            return ended(list, reading, rows.trouble(), tally);
        });
        if (end.isEmpty() && options.complete()) {
            if (photosOnly.containsAll(lists)) {
                return Optional.of(new ImportResult.Refused(Message.of("import.completeWithoutList")));
            }
            tally.count(Effect.POSSIBLY_WITHDRAWN, session.missing(listed));
        }
        return end;
    }

    private Optional<ImportResult> readPhotos(List<Path> archives, Tally tally) {
        return firstEnd(archives, archive -> {
            Watch watch = new Watch(name(archive), twoPhotos, progress);
            PhotoReader photos = new PhotoReader(kind, session, readers.pictures(), options.dryRun(), tally, watch);
            return ended(archive, readers.archives().read(archive, photos), Optional.empty(), tally);
        });
    }

    private static Optional<ImportResult> firstEnd(List<Path> files, Function<Path, Optional<ImportResult>> read) {
        return files.stream().map(read).flatMap(Optional::stream).findFirst();
    }

    private static Optional<ImportResult> ended(Path file, Reading reading, Optional<Message> trouble, Tally tally) {
        return switch (reading) {
            case Reading.Unusable unusable -> Optional.of(new ImportResult.Refused(unusable.why()));
            case Reading.Complete complete
            when trouble.isEmpty() -> {
                if (complete.rows() > 0) {
                    tally.read(name(file), complete);
                }
                yield Optional.empty();
            }
            case Reading.Complete _, Reading.Cancelled _ ->
                Optional.of(
                        trouble.<ImportResult>map(ImportResult.Refused::new).orElseGet(ImportResult.Cancelled::new));
        };
    }

    /** Compares and commits, unless it is a dry run, nothing is new, or no year is known to anything that was read. */
    private ImportResult finish(boolean listsRead, Tally tally) {
        if (year.examYear().isEmpty()) {
            return new ImportResult.Refused(Message.of(listsRead ? "import.noRowTaken" : "import.listFirst"));
        }
        int examYear = year.examYear().getAsInt();
        ImportReport report = tally.report(examYear);
        if (options.dryRun()) {
            return new ImportResult.Previewed(report);
        }
        return report.nothingNew() ? new ImportResult.Imported(report) : commit(examYear, report);
    }

    private ImportResult commit(int examYear, ImportReport report) {
        if (session.year().isEmpty()) {
            session.fixYear(examYear);
        }
        session.compareAll(new Comparer(tables.of(examYear))::compare, progress);
        if (progress.isCancelled()) {
            return new ImportResult.Cancelled();
        }
        session.commit(kind, report.summary());
        return new ImportResult.Imported(report);
    }

    private static Optional<Message> noRows(Path list) {
        return Optional.of(Message.of("import.noRows", name(list)));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
