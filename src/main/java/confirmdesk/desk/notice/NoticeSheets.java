package confirmdesk.desk.notice;

import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.output.Staging;
import java.util.function.Consumer;

/** Makes lists of notices and puts them where they are wanted. */
public interface NoticeSheets extends Staging {

    /** The bytes of a list: the same for the same lines and heading. */
    byte[] render(SheetFormat format, Heading heading, Consumer<Consumer<NoticeLine>> lines);

    /** What is printed on the list besides its lines. */
    record Heading(int year, long exportNumber, String logHead) {}
}
