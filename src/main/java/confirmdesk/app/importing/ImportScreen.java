package confirmdesk.app.importing;

import confirmdesk.desk.columns.MatchColumns;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.Misgivings;
import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.importing.FilesController;
import confirmdesk.ui.importing.ImportController;
import confirmdesk.ui.importing.ImportModel;
import confirmdesk.ui.importing.ReportController;
import confirmdesk.ui.importing.ReportModel;
import confirmdesk.ui.importing.TakenController;
import confirmdesk.ui.importing.TakenModel;
import confirmdesk.ui.importing.columns.ColumnsController;
import confirmdesk.ui.importing.columns.ColumnsModel;

/** Builds the screen on which files are brought in. */
public final class ImportScreen {

    private final ImportModel importing;
    private final ReportModel report;
    private final TakenModel taken;
    private final ColumnsModel columns;
    private final Words words;

    public ImportScreen(ImportModel model, Uses uses, Tasks tasks, Dialogs dialogs, Words words, Clerk clerk) {
        importing = model;
        this.words = words;
        report = new ReportModel(model, uses.errorWorkbooks(), tasks, dialogs, words);
        taken = new TakenModel(model, uses.taken(), tasks, dialogs, words);
        columns = new ColumnsModel(model, uses.matchColumns(), tasks, words, clerk);
    }

    /** What the screen does its work with. */
    public record Uses(
            ImportLists importLists,
            Misgivings misgivings,
            MatchColumns matchColumns,
            ErrorWorkbooks errorWorkbooks,
            TakenModel.Lists taken) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers, Navigator navigator) {
        controllers
                .with(ImportController.class, () -> new ImportController(importing, report, words, navigator))
                .with(FilesController.class, () -> new FilesController(importing, report, words))
                .with(ColumnsController.class, () -> new ColumnsController(columns, words))
                .with(ReportController.class, () -> new ReportController(report, taken, words))
                .with(TakenController.class, () -> new TakenController(taken, words));
    }

    public void addTo(ScreenCommands commands, Runnable leave) {
        importing.addTo(commands, leave);
        report.addTo(commands);
        taken.addTo(commands);
        columns.addTo(commands);
    }
}
