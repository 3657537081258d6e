package confirmdesk.app.handback;

import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.handback.ExportResults;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.handback.HandingBack;
import confirmdesk.desk.handback.Handovers;
import confirmdesk.desk.handback.RepeatResults;
import confirmdesk.desk.handback.ShowHandBack;
import confirmdesk.desk.handback.TakeReceipt;
import confirmdesk.desk.handback.enclosed.RegisteredAtTheDesk;
import confirmdesk.desk.handback.enclosed.SeenPapers;
import confirmdesk.desk.handback.enclosed.SettledDoubts;
import confirmdesk.files.handback.HandBackZips;
import confirmdesk.files.sheets.ZippedLists;
import confirmdesk.store.Store;
import java.time.Clock;
import java.util.List;

/** Builds what is done about handing results back to the centre. */
public record HandBackWiring(Store store, Clock clock) {

    /** All of it. */
    public HandingBack handingBack() {
        HandBacks handBacks = store.handBacks();
        HandBackZips zips = new HandBackZips();
        Handovers handovers = new Handovers(handBacks, enclosures());
        ExportResults.Kept kept = new ExportResults.Kept(handBacks, store.exports());
        return new HandingBack(
                new ShowHandBack(handBacks, handovers),
                new ExportResults(handovers, kept, zips, store.tables(), store.journal(), clock),
                new RepeatResults(handBacks, zips),
                new TakeReceipt(
                        handBacks,
                        handovers,
                        store.registrations(),
                        new ZippedLists(store.info().folder()),
                        store.tables(),
                        clock));
    }

    private List<Enclosure> enclosures() {
        return List.of(
                new SettledDoubts(store.settlements(), store.tables()),
                new SeenPapers(store.registrations(), store.tables()),
                new RegisteredAtTheDesk(store.drafts(), store.registrations()));
    }
}
