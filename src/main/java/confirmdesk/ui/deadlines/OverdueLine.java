package confirmdesk.ui.deadlines;

import confirmdesk.desk.review.Summary;
import confirmdesk.domain.decision.State;

/** Somebody who let a window pass, as a line of the list. */
public record OverdueLine(String number, String name, State state, String site, String specialty) {

    static OverdueLine of(Summary person) {
        return new OverdueLine(
                person.number().value(), person.name(), person.state(), person.site(), person.specialtyName());
    }
}
