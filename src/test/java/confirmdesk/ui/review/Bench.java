package confirmdesk.ui.review;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.requirements.Requirements;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.EnterGuard;
import confirmdesk.ui.review.decide.AskModel;
import confirmdesk.ui.review.decide.AutomaticModel;
import confirmdesk.ui.review.decide.DecisionModel;
import confirmdesk.ui.review.decide.Exchange;
import confirmdesk.ui.review.decide.ReasonsModel;
import confirmdesk.ui.review.decide.Said;
import confirmdesk.ui.review.decide.UndoModel;
import confirmdesk.ui.review.decide.Verbs;
import confirmdesk.ui.review.papers.PapersModel;
import confirmdesk.ui.review.papers.RecallModel;
import confirmdesk.ui.review.people.PeopleModel;
import confirmdesk.ui.review.record.CaseReader;
import confirmdesk.ui.review.record.DifferencesModel;
import confirmdesk.ui.review.record.HistoryModel;
import confirmdesk.ui.review.record.RecordModel;
import confirmdesk.ui.review.sheet.Sheet;
import confirmdesk.ui.review.slips.Paperwork;
import confirmdesk.ui.review.slips.SlipsModel;
import java.util.List;
import java.util.Locale;

/** The models of the main screen over a desk in memory, everything done at once. */
public final class Bench {

    public final InMemoryDesk desk;
    public final DirectTasks tasks = new DirectTasks();
    public final Worklist worklist = new Worklist();
    /** In a font that lacks 𠮷. */
    public final Words words = new Words(Locale.CHINESE, c -> c != 0x20BB7);

    public final Commands commands = new Commands();
    public final Navigator navigator = new Navigator(View.REVIEW);
    public final Settings settings = Settings.initial();
    public final Clerk clerk = new Clerk("王明");
    public final EnterGuard guard = new EnterGuard(tasks::nanos);
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final ReviewParts parts;
    public final ReviewModel review;
    private int people;

    public Bench() {
        this(Requirements.NONE);
    }

    /** In a year that asks for papers or years of work. */
    public Bench(Requirements requirements) {
        desk = new InMemoryDesk(Years.asking(Years.withReasons(reasons()), requirements));
        parts = parts();
        review = new ReviewModel(worklist, parts.people(), parts.record());
        parts.addTo(commands, navigator);
    }

    public static Verbs verbs(InMemoryDesk desk) {
        return new Verbs(
                desk.confirm(),
                desk.reject(),
                desk.sendBack(),
                desk.undo(),
                desk.withdraw(),
                desk.reopen(),
                desk.note());
    }

    /** Puts somebody new to the exam in, whom nothing stops. @return the registration number */
    public RegistrationNumber candidate(String name) {
        return add(named(name));
    }

    /** Puts somebody in who is unchanged since last year and qualifies for automatic confirmation. */
    public RegistrationNumber unchanged(String name) {
        Person person = named(name);
        desk.addLastYear(person.lastYear("20224101%04d".formatted(people)));
        return add(person);
    }

    /** Puts the same person in twice: both are stopped until somebody settles it. */
    public RegistrationNumber twice(String name) {
        Person person = named(name);
        RegistrationNumber first = add(person);
        add(person);
        return first;
    }

    public RegistrationNumber add(Person person) {
        var registration = person.thisYear("20234101%04d".formatted(people++));
        desk.add(registration);
        return registration.number();
    }

    /** Somebody with a name, an ID number and a phone of their own. */
    public Person named(String name) {
        return Person.someone()
                .with(Field.NAME, name)
                .with(Field.ID_NUMBER, "41010219900307%04d".formatted(people))
                .with(Field.PHONE, "1380000%04d".formatted(people))
                .with(Field.EMAIL, "p%d@example.com".formatted(people))
                .with(Field.ADDRESS, "某市某路%d号".formatted(people))
                .with(Field.BIRTH_DATE, "19%02d-03-07".formatted(50 + people))
                .with(Field.SCHOOL, "某某医学院%d".formatted(people));
    }

    /** Lets enough time pass for Enter to be meant. */
    public void wait(int millis) {
        tasks.pass(java.time.Duration.ofMillis(millis));
    }

    public Sheet sheet() {
        return parts.record().sheet().getValue();
    }

    /** Who lies open, empty if nobody does. */
    public String openName() {
        return sheet() == null ? "" : sheet().head().name();
    }

    /** What was said last. */
    public String said() {
        Said said = parts.exchange().said().get();
        return said == null ? "" : words.say(said.message());
    }

    public State state(RegistrationNumber number) {
        return desk.registrations.open(number).map(CaseFile::state).orElseThrow();
    }

    /** Somebody else decides meanwhile. */
    public DecisionResult decidedElsewhere(RegistrationNumber number) {
        return desk.reject().reject(Look.newest(number), List.of("1"), "", new Clerk("李丽"));
    }

    private ReviewParts parts() {
        var reader = new CaseReader(desk.open(), new ShowPhotos(desk.photos, new ScriptedPictures()), desk.tables);
        var people = new PeopleModel(desk.find(), worklist, words, tasks);
        var record = new RecordModel(reader, worklist, words, tasks, guard);
        var exchange = new Exchange(record, people, tasks);
        var decision = new DecisionModel(verbs(desk), exchange, record, people, worklist, clerk);
        var undo = new UndoModel(desk.undo(), exchange, record, people, worklist, clerk);
        return new ReviewParts(
                people,
                record,
                new DifferencesModel(record, settings.onlyDifferences()),
                new HistoryModel(desk.journal, worklist, words, tasks),
                exchange,
                decision,
                undo,
                new ReasonsModel(
                        exchange, decision, desk.tables, new RecallModel(desk.sendBack(), record, words), words, tasks),
                new AskModel(exchange, decision, undo),
                new AutomaticModel(desk.automatic(), worklist, words, tasks, clerk),
                new PapersModel(desk.tickPaper(), record, tasks, clerk),
                new SlipsModel(
                        new Paperwork(desk.makeSlip(), desk.putOnPaper()), exchange, record, words, dialogs, clerk));
    }

    private static List<Reason> reasons() {
        return List.of(
                new Reason("1", "学历", "学历层次不够", "education too low", false),
                new Reason("2", "学历", "学历信息与证书不一致", "education differs", true),
                new Reason("3", "材料", "材料不齐", "papers missing", true));
    }
}
