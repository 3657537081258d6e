package confirmdesk.store.check;

import confirmdesk.store.examyear.StoredTables;
import confirmdesk.store.handback.Pieces;
import confirmdesk.store.importing.StoredColumnMatches;
import confirmdesk.store.output.StoredExports;
import confirmdesk.store.output.StoredNotices;
import confirmdesk.store.papers.RecallTable;
import confirmdesk.store.papers.TickTable;
import confirmdesk.store.payment.PaymentTable;
import confirmdesk.store.payment.StoredPayers;
import confirmdesk.store.payment.StoredReviews;
import confirmdesk.store.photo.PhotoLinks;
import confirmdesk.store.photo.Recipes;
import confirmdesk.store.photocheck.StoredPhotoChecks;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.DraftTable;
import confirmdesk.store.rows.HandedBackTable;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.rows.SettledTable;
import confirmdesk.store.rows.SettlementTable;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.search.SearchIndex;
import confirmdesk.store.search.SearchSum;
import confirmdesk.store.sql.Database;
import confirmdesk.store.withdrawal.Doubts;
import java.util.List;

/** Checks that the database is sound, that every row is as it was sealed, and that the search index fits the rows. */
public final class RowCheck {

    private static final List<SealedTable> TABLES = List.of(
            Meta.TABLE,
            RegistrationTable.TABLE,
            StandingTable.TABLE,
            ActTable.TABLE,
            SettlementTable.TABLE,
            SettledTable.TABLE,
            LastYearTable.TABLE,
            PhotoLinks.LAST_YEAR,
            StoredTables.TABLE,
            StoredExports.TABLE,
            StoredExports.LISTED,
            StoredReviews.TABLE,
            StoredPayers.CARRIED_OVER,
            PaymentTable.TABLE,
            TickTable.TABLE,
            RecallTable.TABLE,
            DraftTable.TABLE,
            Doubts.TABLE,
            StoredNotices.TABLE,
            HandedBackTable.TABLE,
            Pieces.TABLE,
            StoredColumnMatches.TABLE,
            StoredPhotoChecks.TABLE,
            Recipes.TABLE);

    private static final int PAGE = 500;

    private final Database database;
    private final Seals seals;
    private final SearchIndex search;

    public RowCheck(Database database, Seals seals, SearchIndex search) {
        this.database = database;
        this.seals = seals;
        this.search = search;
    }

    void run(Findings findings) {
        findings.during(() -> soundness(database, findings));
        for (SealedTable table : TABLES) {
            findings.during(() -> rows(table, seals.rows(), findings));
        }
        findings.during(() -> links(findings));
        findings.during(() -> searchIndex(findings));
    }

    static void soundness(Database database, Findings findings) {
        if (!database.isSound()) {
            findings.add("store.check.file");
        }
    }

    private void rows(SealedTable table, RowSeals rowSeals, Findings findings) {
        database.read(sql -> {
            table.check(sql, rowSeals, findings::looked, key -> findings.add("store.check.row", table.name(), key));
            return true;
        });
    }

    private void links(Findings findings) {
        long loose = database.brokenLinks()
                + database.read(sql -> sql.number("""
                    SELECT count(*) FROM registration r
                    WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE s.registration_id = r.id)\
                    """))
                + database.read(sql -> sql.number(SettlementTable.LOOSE));
        if (loose > 0) {
            findings.add("store.check.links", loose);
        }
    }

    private void searchIndex(Findings findings) {
        RegistrationTable registrations = new RegistrationTable(seals);
        boolean fits = database.aside(sql -> {
            SearchSum sum = new SearchSum(search);
            List<RegistrationTable.Stored> page = registrations.after(sql, 0, PAGE);
            while (!page.isEmpty()) {
                page.forEach(stored -> sum.add(stored.id(), stored.registration()));
                page = registrations.after(sql, page.getLast().id(), PAGE);
            }
            return sum.matches(sql);
        });
        if (!fits) {
            findings.add("store.check.search");
        }
    }
}
