package confirmdesk.store;

import confirmdesk.desk.registering.Drafts;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;

/** Drafts filled in for tests of the store. */
final class Filled {

    private Filled() {}

    /** With everything that somebody's registration says. */
    static Draft with(Draft draft, Registration person) {
        Draft now = draft;
        for (Field field : Page.allFields()) {
            now = now.with(field, person.get(field));
        }
        return now;
    }

    static Draft accepted(Draft draft) {
        return draft.accepting(new Acceptance(Stores.AT, Stores.AT));
    }

    static boolean submits(Store store, Draft draft) {
        return store.drafts()
                .submit(
                        new Drafts.Submission(draft, "须知 承诺", Stores.CLERK, Stores.AT),
                        new Comparer(store.tables().current())::compare);
    }
}
