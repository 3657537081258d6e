package confirmdesk.desk.regionreview;

import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** Where the region's review goes in: all of a list in one transaction, or nothing. */
public interface Reviews {

    /** Begins to take a list; the store accepts no other writing until it is closed. */
    Session begin(Clerk clerk, Instant at);

    /** Taking one list; closing it without {@link #commit} leaves the store as it was. */
    interface Session extends AutoCloseable {

        /** Whom a row means: who has this registration number, else everybody with this ID number. */
        List<Payer> payers(String number, String idNumber);

        /** Keeps what the review says, in place of what it said before, with a log entry. */
        void put(Payer payer, RegionReview review, String logged);

        void commit();

        @Override
        void close();
    }
}
