package confirmdesk.app;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.store.Store;
import confirmdesk.ui.shell.Headline;
import java.util.List;
import java.util.function.Supplier;

/** What the head of the window says of a store: its year, and the site of its first registration. */
final class Headlines implements Supplier<Headline> {

    private final Store store;
    private volatile String site = "";

    Headlines(Store store) {
        this.store = store;
    }

    @Override
    public Headline get() {
        StoreInfo info = store.info();
        if (site.isEmpty() && info.year().isPresent()) {
            site = firstSite();
        }
        return new Headline(info.year(), site, info.kind() == StoreInfo.Kind.PRACTICE);
    }

    private String firstSite() {
        Registrations registrations = store.registrations();
        long[] ids = registrations.ids(Selection.of(QueueLine.ALL));
        return ids.length == 0
                ? ""
                : registrations.summaries(List.of(ids[0])).getFirst().site();
    }
}
