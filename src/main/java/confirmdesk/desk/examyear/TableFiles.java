package confirmdesk.desk.examyear;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads, checks and writes exam-year tables as csv. */
public interface TableFiles {

    /** The newest year that tables are shipped for. */
    int newest();

    /** The shipped tables of a year, or those of the newest year before it. */
    Map<String, String> shipped(int year);

    /** The texts of the tables that lie in a folder. */
    Found read(Path folder);

    /** Checks all tables together. */
    Parsed parse(int year, Map<String, String> texts);

    void write(Path folder, Map<String, String> texts);

    /** What lay in a folder. */
    sealed interface Found {
        record Texts(Map<String, String> byFileName) implements Found {}

        record Nothing(Message why) implements Found {}
    }

    /** What the tables say, or every place that is wrong. */
    sealed interface Parsed {
        record Good(ExamYear examYear) implements Parsed {}

        record Bad(List<Message> problems) implements Parsed {}
    }
}
