package confirmdesk.store;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.pinyin.IcuPinyin;
import confirmdesk.files.tables.CsvTables;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Opens stores for tests and fills them. */
final class Stores {

    static final Clerk CLERK = new Clerk("王明");
    static final Instant AT = Instant.parse("2023-01-05T08:00:00.123456Z");

    private Stores() {}

    static StoreOpener opener() {
        return new StoreOpener(new CsvTables(), new IcuPinyin());
    }

    /** Opens the store in a folder, which is made if it isn't there. */
    static Store open(Path folder) {
        return opened(opener().openOrMake(folder, StoreInfo.Kind.TEST, CLERK, AT));
    }

    static Store opened(Opening opening) {
        return switch (opening) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused ->
                throw new AssertionError(refused.why().toString());
        };
    }

    /** Imports registrations and compares them. */
    static void take(Store store, List<Registration> registrations) {
        try (Imports.Session session = store.imports().begin(CLERK, AT)) {
            session.fixYear(2023);
            registrations.forEach(registration -> session.put(registration, false));
            compare(store, session);
            session.commit(ListKind.THIS_YEAR, "+" + registrations.size());
        }
    }

    static void takeLastYear(Store store, List<LastYearRecord> records) {
        try (Imports.Session session = store.imports().begin(CLERK, AT)) {
            session.fixYear(2023);
            records.forEach(session::putLastYear);
            compare(store, session);
            session.commit(ListKind.LAST_YEAR, "+" + records.size());
        }
    }

    private static void compare(Store store, Imports.Session session) {
        Comparer comparer = new Comparer(store.tables().of(2023));
        session.compareAll(comparer::compare, Progress.UNWATCHED);
    }
}
