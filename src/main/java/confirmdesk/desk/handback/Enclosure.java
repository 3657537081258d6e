package confirmdesk.desk.handback;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.stream.Stream;

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
    List<Line> lines(RegistrationNumber number);

    /**
     * A line.
     *
     * @param told the first cells: a change of them is news to the centre
     * @param aside the others, such as who did it and when: they go along, but doing the same once more is no news
     */
    record Line(List<String> told, List<String> aside) {

        public Line {
            told = List.copyOf(told);
            aside = List.copyOf(aside);
        }

        public List<String> cells() {
            return Stream.concat(told.stream(), aside.stream()).toList();
        }
    }
}
