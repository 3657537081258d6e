package confirmdesk.ui.review;

import confirmdesk.desk.review.Selection;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.record.Way;
import java.util.OptionalLong;

/** Joins the list and the open registration: whoever is chosen lies open, whoever is next is made ready. */
public final class ReviewModel {

    private final Worklist worklist;
    private final PeopleModel people;
    private final RecordModel record;

    public ReviewModel(Worklist worklist, PeopleModel people, RecordModel record) {
        this.worklist = worklist;
        this.people = people;
        this.record = record;
        people.chosenId().subscribe(this::open);
        worklist.selection().subscribe(this::selectionChanged);
    }

    /** Reads the list for the first time and opens its first. */
    public void start() {
        worklist.firstWanted().fire();
    }

    private void open(OptionalLong id) {
        if (id.isPresent()) {
            record.open(id.getAsLong(), people.isSearch() ? Way.WINDOW : Way.BATCH);
            if (!people.isSearch()) {
                record.prepare(people.nextId());
            }
        }
    }

    /** A new list closes who lies open, so that nobody is mistaken for the one searched; an emptied search box doesn't. */
    private void selectionChanged(Selection before, Selection now) {
        boolean searchEmptied = !before.text().isEmpty() && now.text().isEmpty();
        if (!searchEmptied) {
            record.close();
        }
    }
}
