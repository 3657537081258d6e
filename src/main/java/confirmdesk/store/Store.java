package confirmdesk.store;

import confirmdesk.desk.columns.ColumnMatches;
import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.contactsheet.ReplacedPhotos;
import confirmdesk.desk.deadline.Standings;
import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.log.StoreCheck;
import confirmdesk.desk.notice.NoticeBook;
import confirmdesk.desk.numbers.Counts;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.papers.PaperTicks;
import confirmdesk.desk.payment.Payers;
import confirmdesk.desk.payment.Payments;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.photocheck.PhotoChecks;
import confirmdesk.desk.regionreview.Reviews;
import confirmdesk.desk.registering.Drafts;
import confirmdesk.desk.review.Pinyin;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.settling.Settlements;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.store.check.RowCheck;
import confirmdesk.store.check.WholeCheck;
import confirmdesk.store.comparison.StoredNeighbourhood;
import confirmdesk.store.deadline.StoredStandings;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.decision.StoredDecisions;
import confirmdesk.store.decision.StoredSettlements;
import confirmdesk.store.examyear.StoredTables;
import confirmdesk.store.folder.StoreFolder;
import confirmdesk.store.handback.StoredHandBacks;
import confirmdesk.store.importing.BatchRows;
import confirmdesk.store.importing.StoredColumnMatches;
import confirmdesk.store.importing.StoredImports;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.log.StoredJournal;
import confirmdesk.store.numbers.StoredCounts;
import confirmdesk.store.output.StoredExports;
import confirmdesk.store.output.StoredNotices;
import confirmdesk.store.papers.StoredTicks;
import confirmdesk.store.payment.StoredPayers;
import confirmdesk.store.payment.StoredPayments;
import confirmdesk.store.payment.StoredReviews;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.StoredPhotos;
import confirmdesk.store.photo.StoredReplacements;
import confirmdesk.store.photocheck.StoredPhotoChecks;
import confirmdesk.store.registering.StoredDrafts;
import confirmdesk.store.registering.Submitting;
import confirmdesk.store.review.StoredRegistrations;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.search.SearchIndex;
import confirmdesk.store.sql.Database;
import confirmdesk.store.withdrawal.StoredWithdrawals;

/** An open store: every role that the desk asks of it. */
public final class Store implements AutoCloseable {

    private final Files files;
    private final Seals seals;
    private final LogBook log;
    private final PhotoBox photos;
    private final Deeds deeds;
    private final Tables tables;
    private final SearchIndex search;

    Store(Files files, Seals seals, TableFiles tableFiles, Pinyin pinyin) {
        this.files = files;
        this.seals = seals;
        log = new LogBook(seals);
        photos = new PhotoBox(files.photos(), seals.vault());
        deeds = new Deeds(seals, log);
        tables = new StoredTables(files.main(), seals, log, tableFiles);
        search = new SearchIndex(pinyin, seals.tokens());
    }

    /**
     * What an open store holds open.
     *
     * @param giveBack gives the right to write back
     */
    record Files(StoreFolder folder, Database main, Database photos, Runnable giveBack) {}

    /** What the store is now. */
    public StoreInfo info() {
        Meta meta = new Meta(seals.rows());
        return files.main()
                .read(sql -> new StoreInfo(
                        files.folder().path(),
                        StoreInfo.Kind.valueOf(meta.get(sql, Meta.KIND).orElseThrow()),
                        meta.get(sql, Meta.YEAR).map(Integer::valueOf)));
    }

    public Registrations registrations() {
        return new StoredRegistrations(files.main(), seals);
    }

    public Decisions decisions() {
        return new StoredDecisions(files.main(), seals, log, tables);
    }

    public Settlements settlements() {
        return new StoredSettlements(files.main(), seals, deeds, tables);
    }

    public Imports imports() {
        return new StoredImports(files.main(), photos, seals, tables, log, new BatchRows(seals, search, deeds));
    }

    public Drafts drafts() {
        BatchRows rows = new BatchRows(seals, search, deeds);
        return new StoredDrafts(files.main(), photos, seals, tables, new Submitting(seals, rows, log));
    }

    public ColumnMatches columnMatches() {
        return new StoredColumnMatches(files.main(), seals);
    }

    public Neighbourhood neighbourhood() {
        return new StoredNeighbourhood(files.main(), seals, tables);
    }

    public Photos photos() {
        return new StoredPhotos(files.main(), photos, seals, deeds);
    }

    public PhotoChecks photoChecks() {
        return new StoredPhotoChecks(files.main(), photos, seals);
    }

    public ReplacedPhotos replacedPhotos() {
        return new StoredReplacements(files.main(), photos);
    }

    public Exports exports() {
        return new StoredExports(files.main(), seals, log);
    }

    public Counts counts() {
        return new StoredCounts(files.main());
    }

    public Payers payers() {
        return new StoredPayers(files.main(), seals, log);
    }

    public Payments payments() {
        return new StoredPayments(files.main(), seals, log, deeds);
    }

    public Reviews reviews() {
        return new StoredReviews(files.main(), seals, log);
    }

    public NoticeBook noticeBook() {
        return new StoredNotices(files.main(), seals, log);
    }

    public PossiblyWithdrawn possiblyWithdrawn() {
        return new StoredWithdrawals(files.main(), seals, log);
    }

    public Standings standings() {
        return new StoredStandings(files.main());
    }

    public HandBacks handBacks() {
        return new StoredHandBacks(files.main(), photos, seals, log, deeds, tables);
    }

    public Tables tables() {
        return tables;
    }

    public PaperTicks paperTicks() {
        return new StoredTicks(files.main(), seals);
    }

    public Journal journal() {
        return new StoredJournal(files.main(), log);
    }

    public StoreCheck check() {
        return new WholeCheck(
                files.main(), files.photos(), photos, log, new RowCheck(files.main(), seals, search), handBacks());
    }

    /** Lets the files grow no further than so many pages, for tests of a full disk. */
    void limitPages(long most) {
        files.main().limitPages(most);
        files.photos().limitPages(most);
    }

    @Override
    public void close() {
        try {
            files.photos().close();
        } finally {
            try {
                files.main().close();
            } finally {
                files.giveBack().run();
            }
        }
    }
}
