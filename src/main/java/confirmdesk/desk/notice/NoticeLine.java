package confirmdesk.desk.notice;

import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.registration.RegistrationNumber;

/**
 * A notice for one person, as it leaves the program.
 *
 * @param idNumber all of it, or only its end
 * @param phone all of it, or only its end
 */
public record NoticeLine(
        int position,
        NoticeKind kind,
        String name,
        RegistrationNumber number,
        String candidate,
        String idType,
        String idNumber,
        String phone,
        String title,
        String body) {}
