package confirmdesk.domain.decision;

import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;

/** A registration as the rules of confirming look at it. */
public record Candidate(
        Registration registration,
        State state,
        Outcome outcome,
        Doubt doubt,
        SubjectSet due,
        SubjectSet chosen,
        PhotoState photo,
        PaperList papers) {

    /** One of whom no papers are asked. */
    public Candidate(
            Registration registration,
            State state,
            Outcome outcome,
            Doubt doubt,
            SubjectSet due,
            SubjectSet chosen,
            PhotoState photo) {
        this(registration, state, outcome, doubt, due, chosen, photo, PaperList.NONE);
    }
}
