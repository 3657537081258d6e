package confirmdesk.ui.notices;

import confirmdesk.desk.notice.NoticeLine;

/** Somebody who waits for a notice, as a line of the list. @param text what the notice says */
public record PersonLine(String number, String name, String idNumber, String phone, String text) {

    static PersonLine of(NoticeLine line) {
        return new PersonLine(
                line.number().value(),
                line.candidate(),
                line.idNumber(),
                line.phone(),
                line.title() + "\n\n" + line.body());
    }
}
