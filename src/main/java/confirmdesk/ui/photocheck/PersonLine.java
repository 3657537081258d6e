package confirmdesk.ui.photocheck;

import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** Somebody whose photo is to be looked at. @param rules the broken ones, the heaviest first */
public record PersonLine(RegistrationNumber number, String name, String idEnd, State state, List<PhotoRule> rules) {

    static PersonLine of(ShowPhotoCheck.Person person) {
        return new PersonLine(
                person.who().number(),
                person.who().name(),
                person.who().idEnd(),
                person.who().state(),
                person.findings().worstFirst());
    }

    /** Who it is, in the words over a picture. */
    Message caption() {
        return Message.of("photocheck.caption", name, idEnd, number.value());
    }
}
