package confirmdesk.store.check;

import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.log.StoreCheck;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.sql.Database;
import java.util.List;

/** Checks everything that the store holds: a changed byte of it is found. */
public final class WholeCheck implements StoreCheck {

    private final Database main;
    private final Database photos;
    private final PhotoBox box;
    private final LogBook log;
    private final RowCheck rows;
    private final ExportCheck exports;

    public WholeCheck(Database main, Database photos, PhotoBox box, LogBook log, RowCheck rows, HandBacks handBacks) {
        this.main = main;
        this.photos = photos;
        this.box = box;
        this.log = log;
        this.rows = rows;
        exports = new ExportCheck(handBacks);
    }

    @Override
    public List<Message> problems(Progress progress) {
        Findings findings = new Findings(progress);
        rows.run(findings);
        new LogCheck(main, log).run(findings);
        new PhotoCheck(main, photos, box).run(findings);
        exports.run(findings);
        return findings.problems();
    }
}
