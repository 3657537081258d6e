package confirmdesk.desk.examyear;

import confirmdesk.desk.examyear.CheckTables.Plan;
import confirmdesk.desk.examyear.CheckTables.Planned;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;

/** Loads exam-year tables from a folder: everything is checked first, all of it is taken or nothing. */
public final class LoadTables {

    private final CheckTables check;
    private final Tables tables;
    private final Clock clock;

    public LoadTables(Tables tables, TableFiles files, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        check = new CheckTables(tables, files);
    }

    /** Checks what lies in the folder and tells what it would change. */
    public CheckTables.Result check(Path folder, Progress progress) {
        return check.check(folder, progress);
    }

    /** Takes what was checked and compares everybody again, in one step. */
    public void take(Plan plan, Clerk clerk, Progress progress) {
        progress.at(Progress.Step.COMPARING, 0, 0);
        Comparer comparer = new Comparer(plan.year());
        tables.replace(plan.texts(), comparer::compare, String.join(" ", plan.names()), clerk, clock.instant());
    }

    /** Checks what lies in the folder and takes it at once if nothing is wrong. */
    public CheckTables.Result load(Path folder, Clerk clerk, Progress progress) {
        CheckTables.Result checked = check(folder, progress);
        if (checked instanceof Planned(Plan plan)) {
            take(plan, clerk, progress);
        }
        return checked;
    }
}
