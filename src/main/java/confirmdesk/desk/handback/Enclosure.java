package confirmdesk.desk.handback;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/**
 * A list of its own in a hand-back, about the same people: score merges, papers. What it says about somebody belongs to
 * what the centre is told, so that a change of it is handed back. A list without lines isn't written.
 */
public interface Enclosure {

    /** The file's name, such as {@code 合并.csv}. */
    String file();

    /** Its columns after 报名序号. */
    List<String> header();

    /** What it says about a registration. */
    List<List<String>> lines(RegistrationNumber number);
}
