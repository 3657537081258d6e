package confirmdesk.app;

import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.papers.TickPaper;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.review.ReviewController;
import confirmdesk.ui.review.ReviewModel;
import confirmdesk.ui.review.ReviewParts;
import confirmdesk.ui.review.decide.ActionsController;
import confirmdesk.ui.review.decide.AskController;
import confirmdesk.ui.review.decide.AskModel;
import confirmdesk.ui.review.decide.AutomaticController;
import confirmdesk.ui.review.decide.AutomaticModel;
import confirmdesk.ui.review.decide.DecisionModel;
import confirmdesk.ui.review.decide.Exchange;
import confirmdesk.ui.review.decide.ReasonsController;
import confirmdesk.ui.review.decide.ReasonsModel;
import confirmdesk.ui.review.decide.UndoModel;
import confirmdesk.ui.review.decide.Verbs;
import confirmdesk.ui.review.papers.PapersController;
import confirmdesk.ui.review.papers.PapersModel;
import confirmdesk.ui.review.papers.RecallModel;
import confirmdesk.ui.review.people.PeopleController;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.CaseReader;
import confirmdesk.ui.review.record.DifferencesController;
import confirmdesk.ui.review.record.DifferencesModel;
import confirmdesk.ui.review.record.HeadController;
import confirmdesk.ui.review.record.HistoryController;
import confirmdesk.ui.review.record.HistoryModel;
import confirmdesk.ui.review.record.PhotosController;
import confirmdesk.ui.review.record.RecordController;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.record.SubjectsController;
import confirmdesk.ui.review.slips.Paperwork;
import confirmdesk.ui.review.slips.SlipsController;
import confirmdesk.ui.review.slips.SlipsModel;

/** Builds the main screen: list, open registration and decisions. */
public final class MainScreen {

    private final Foundation foundation;
    private final ReviewParts parts;
    private final ReviewModel review;

    public MainScreen(Foundation foundation, Dialogs dialogs, UseCases uses) {
        this.foundation = foundation;
        parts = parts(foundation, dialogs, uses);
        review = new ReviewModel(foundation.worklist(), parts.people(), parts.record());
        parts.addTo(foundation.commands(), foundation.navigator());
    }

    /** The use cases and roles of the main screen. */
    public record UseCases(
            FindRegistrations find,
            OpenRegistration open,
            ShowPhotos photos,
            Tables tables,
            Journal journal,
            Verbs verbs,
            ConfirmAutomatically automatic,
            TickPaper tickPaper,
            Paperwork paperwork) {}

    /** Says how its controllers are made. */
    public void addTo(Controllers controllers) {
        Words words = foundation.words();
        RecordModel record = parts.record();
        controllers
                .with(ReviewController.class, () -> new ReviewController(record, parts.automatic(), parts.exchange()))
                .with(PeopleController.class, () -> new PeopleController(parts.people()))
                .with(RecordController.class, () -> new RecordController(record, parts.history()))
                .with(HeadController.class, () -> new HeadController(record, parts.people(), words))
                .with(PhotosController.class, () -> new PhotosController(record, words))
                .with(SubjectsController.class, () -> new SubjectsController(record, words))
                .with(DifferencesController.class, () -> new DifferencesController(record, parts.differences(), words))
                .with(HistoryController.class, () -> new HistoryController(record, parts.history()))
                .with(PapersController.class, this::papers)
                .with(SlipsController.class, () -> new SlipsController(parts.slips(), words))
                .with(ActionsController.class, this::actions)
                .with(ReasonsController.class, () -> new ReasonsController(parts.reasons(), words))
                .with(AskController.class, () -> new AskController(parts.ask(), words))
                .with(AutomaticController.class, () -> new AutomaticController(parts.automatic(), words));
    }

    /** Reads the queue and opens its first registration. */
    public void start() {
        review.start();
    }

    private PapersController papers() {
        return new PapersController(parts.record(), parts.papers(), foundation.commands(), foundation.words());
    }

    private ActionsController actions() {
        return new ActionsController(
                parts.record(), parts.decision(), parts.exchange(), foundation.commands(), foundation.words());
    }

    private static ReviewParts parts(Foundation on, Dialogs dialogs, UseCases uses) {
        Worklist worklist = on.worklist();
        Words words = on.words();
        Tasks tasks = on.tasks();
        Clerk clerk = on.clerk();
        CaseReader reader = new CaseReader(uses.open(), uses.photos(), uses.tables());
        PeopleModel people = new PeopleModel(uses.find(), worklist, words, tasks);
        RecordModel record = new RecordModel(reader, worklist, words, tasks, on.guard());
        Exchange exchange = new Exchange(record, people, tasks);
        DecisionModel decision = new DecisionModel(uses.verbs(), exchange, record, people, worklist, clerk);
        UndoModel undo = new UndoModel(uses.verbs().undo(), exchange, record, people, worklist, clerk);
        return new ReviewParts(
                people,
                record,
                new DifferencesModel(record, on.settings().onlyDifferences()),
                new HistoryModel(uses.journal(), worklist, words, tasks),
                exchange,
                decision,
                undo,
                new ReasonsModel(
                        exchange,
                        decision,
                        uses.tables(),
                        new RecallModel(uses.verbs().sendBack(), record, words),
                        words,
                        tasks),
                new AskModel(exchange, decision, undo),
                new AutomaticModel(uses.automatic(), worklist, words, tasks, clerk),
                new PapersModel(uses.tickPaper(), record, tasks, clerk),
                new SlipsModel(uses.paperwork(), exchange, record, words, dialogs, clerk));
    }
}
