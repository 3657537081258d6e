package confirmdesk.desk.review;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;

/**
 * A registration as a line of a list.
 *
 * @param id the store's own number of it
 * @param idEnd the last four characters of the ID number
 * @param changedFields header words of the changed fields, joined by {@code |}
 */
public record Summary(
        long id,
        RegistrationNumber number,
        String name,
        String idEnd,
        String site,
        String level,
        String specialtyCode,
        String specialtyName,
        State state,
        Outcome outcome,
        boolean automatic,
        PhotoState photo,
        String changedFields) {}
