package confirmdesk.bench;

import confirmdesk.desk.deadline.DeadlineLines;
import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.lists.ExportComparison;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.payment.ExportPayments;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.archives.ZipPhotoArchives;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.sheets.SheetReader;
import confirmdesk.files.tables.CsvTables;
import confirmdesk.files.writing.ComparisonCsv;
import confirmdesk.files.writing.PaymentFiles;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import confirmdesk.store.StoreOpener;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A store that is open, and what is done with it. */
public record OpenDesk(Store store, Clerk clerk, Clock clock) implements AutoCloseable {

    /** Opens a store of the real adapters; makes it where there is none. */
    public static OpenDesk in(Path folder) {
        Clerk clerk = new Clerk("bench");
        Clock clock = Clock.systemUTC();
        StoreOpener opener = new StoreOpener(new CsvTables(), new IcuPinyin());
        return switch (opener.openOrMake(folder, StoreInfo.Kind.TEST, clerk, clock.instant())) {
            case Opening.Opened opened -> new OpenDesk(opened.store(), clerk, clock);
            case Opening.Refused refused ->
                throw new IllegalStateException(refused.why().key());
        };
    }

    public ImportLists imports() {
        ImportReaders readers = new ImportReaders(
                new SheetReader(store.info().folder()),
                new ZipPhotoArchives(),
                new ImageIoPictures(picture -> Optional.empty()));
        return new ImportLists(readers, store.imports(), store.tables(), store.info(), clock);
    }

    FindRegistrations find() {
        return new FindRegistrations(
                store.registrations(),
                new DeadlineLines(new WatchDeadlines(store.standings(), store.tables(), store.journal(), clock)));
    }

    OpenRegistration open() {
        return new OpenRegistration(store.registrations(), store.neighbourhood(), store.tables(), clock);
    }

    ShowPhotos photos() {
        return new ShowPhotos(store.photos(), new ImageIoPictures(picture -> Optional.empty()));
    }

    ConfirmRegistration confirm() {
        return new ConfirmRegistration(store.registrations(), store.decisions(), store.tables(), clock);
    }

    ConfirmAutomatically automatic() {
        return new ConfirmAutomatically(store.registrations(), store.decisions(), clock);
    }

    ExportComparison comparison() {
        return new ExportComparison(store.registrations(), new ComparisonCsv());
    }

    ExportPayments payments() {
        Money money = new Money(store.payers(), store.payments(), store.tables());
        return new ExportPayments(
                money, new PaymentFiles(), store.journal(), new Outbox(store.exports(), new PaymentFiles(), clock));
    }

    LoadTables tables() {
        return new LoadTables(store.tables(), new CsvTables(), clock);
    }

    @Override
    public void close() {
        store.close();
    }
}
