package confirmdesk.desk.registering;

import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.photo.Photos;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.FormRules;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Clock;
import java.util.Optional;

/** Drafts with everything that is told about them, and what every use case about them stands on. */
public record Forms(Drafts drafts, Neighbourhood neighbourhood, Photos photos, Tables tables, Clock clock) {

    FormRules rules() {
        return new FormRules(tables.current());
    }

    /** What is told about a draft, prefilled from last year; nothing is kept. */
    Form look(Draft draft) {
        Form form = rules().look(draft, neighbourhood.of(draft.registration()));
        RegistrationNumber record = form.draft().before().record();
        boolean photoThere = record != null && photos.lastYear(record).isPresent();
        return new Form(form.draft(), form.verdict(), form.sameNumber(), form.due(), photoThere);
    }

    /** Looks and keeps what came of it. @return nothing if the draft is no longer open */
    Optional<Form> keep(Draft draft) {
        Form form = look(draft);
        return drafts.keep(form.draft()) ? Optional.of(form) : Optional.empty();
    }
}
