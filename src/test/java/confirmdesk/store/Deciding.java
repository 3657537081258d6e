package confirmdesk.store;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.util.List;

/** Decisions about what a store holds now. */
final class Deciding {

    private Deciding() {}

    static CaseFile now(Store store, Registration registration) {
        return store.registrations().open(registration.number()).orElseThrow();
    }

    static Decisions.Change confirm(Store store, Registration registration) {
        return change(now(store, registration), Act.CONFIRM, State.CONFIRMED, Stores.CLERK);
    }

    static Decisions.Change change(CaseFile file, Act act, State to, Clerk clerk) {
        return new Decisions.Change(
                file.id(),
                file.version(),
                file.registration().number(),
                act,
                file.state(),
                to,
                List.of("A1"),
                "自己的话",
                "A1 自己的话",
                clerk,
                Stores.AT);
    }
}
