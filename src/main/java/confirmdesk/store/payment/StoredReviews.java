package confirmdesk.store.payment;

import confirmdesk.desk.regionreview.Reviews;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What the region's review said, of each registration the last. */
public final class StoredReviews implements Reviews {

    public static final SealedTable TABLE =
            SealedTable.of("region_review", "registration_id", "passed", "reason", "clerk", "at");

    private final Database database;
    private final Seals seals;
    private final LogBook log;

    public StoredReviews(Database database, Seals seals, LogBook log) {
        this.database = database;
        this.seals = seals;
        this.log = log;
    }

    @Override
    public Session begin(Clerk clerk, Instant at) {
        return new Writing(database.begin(), new PayerRows(seals), clerk, at);
    }

    static String place(long registration) {
        return "region_review " + registration;
    }

    private final class Writing implements Session {

        private final Database.Transaction transaction;
        private final PayerRows payers;
        private final Clerk clerk;
        private final Instant at;

        Writing(Database.Transaction transaction, PayerRows payers, Clerk clerk, Instant at) {
            this.transaction = transaction;
            this.payers = payers;
            this.clerk = clerk;
            this.at = at;
        }

        @Override
        public List<Payer> payers(String number, String idNumber) {
            return payers.meant(transaction.sql(), number, idNumber);
        }

        @Override
        public void put(Payer payer, RegionReview review, String logged) {
            byte[] reason = review.reason().getBytes(StandardCharsets.UTF_8);
            TABLE.put(
                    transaction.sql(),
                    seals.rows(),
                    payer.id(),
                    review.passed(),
                    reason.length == 0 ? null : seals.vault().seal(reason, place(payer.id())),
                    clerk.name(),
                    at);
            Act act = review.passed() ? Act.REVIEW_PASSED : Act.REVIEW_FAILED;
            log.append(
                    transaction.sql(),
                    new Deed(clerk, at, act, payer.registration().number(), payer.state(), payer.state(), logged));
        }

        @Override
        public void commit() {
            transaction.commit();
        }

        @Override
        public void close() {
            transaction.close();
        }
    }
}
