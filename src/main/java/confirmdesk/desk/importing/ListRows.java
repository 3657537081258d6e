package confirmdesk.desk.importing;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.decision.Arrival;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;

/** Takes the rows of lists one by one: checks them, says what each one changes, and puts it in. */
final class ListRows implements Sheets.RowSink {

    private static final int REPORT_EVERY = 200;

    private final ListKind kind;
    private final Imports.Session session;
    private final YearTables tables;
    private final Tally tally;
    private final Progress progress;
    private final SeenRows seen = new SeenRows();
    private Optional<Message> trouble = Optional.empty();
    private long read;
}
