package confirmdesk.app;

import confirmdesk.desk.deadline.WatchDeadlines;
import confirmdesk.desk.review.FindRegistrations;
import confirmdesk.ui.common.Appearance;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.View;
import confirmdesk.ui.shell.DeskWindow;
import confirmdesk.ui.shell.Headline;
import confirmdesk.ui.shell.KeyInput;
import confirmdesk.ui.shell.KeysController;
import confirmdesk.ui.shell.PaletteController;
import confirmdesk.ui.shell.PaletteModel;
import confirmdesk.ui.shell.QueueController;
import confirmdesk.ui.shell.QueueModel;
import confirmdesk.ui.shell.QueueModel.Destination;
import confirmdesk.ui.shell.SearchController;
import confirmdesk.ui.shell.SearchModel;
import confirmdesk.ui.shell.ShellController;
import confirmdesk.ui.shell.ShellModel;
import confirmdesk.ui.shell.WatchModel;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;

/** Builds the window around the screens; after them, so that its commands are listed behind theirs. */
public final class Shell {

    /** The screens beside the main one; only what exists. */
    private static final List<Destination> DESTINATIONS = List.of(
            new Destination("queue.payments", View.PAYMENTS, false),
            new Destination("queue.notices", View.NOTICES, false),
            new Destination("queue.deadlines", View.DEADLINES, false),
            new Destination("queue.registering", View.REGISTERING, false),
            new Destination("queue.photo-check", View.PHOTO_CHECK, false),
            new Destination("queue.import", View.IMPORT, false),
            new Destination("queue.handback", View.HAND_BACK, false),
            new Destination("queue.numbers", View.NUMBERS, true),
            new Destination("queue.rules", View.RULES, true),
            new Destination("queue.journal", View.JOURNAL, true));

    private final Foundation foundation;
    private final ShellModel model;
    private final QueueModel queue;
    private final SearchModel search;
    private final PaletteModel palette;
    private final WatchModel watch;

    public Shell(
            Foundation foundation, FindRegistrations find, WatchDeadlines deadlines, Supplier<Headline> headlines) {
        this.foundation = foundation;
        var worklist = foundation.worklist();
        var words = foundation.words();
        var tasks = foundation.tasks();
        var navigator = foundation.navigator();
        model = new ShellModel(headlines, foundation.clerk(), foundation.settings(), words, worklist, tasks);
        watch = new WatchModel(deadlines, worklist, words, tasks);
        queue = new QueueModel(
                new QueueModel.Figures(find, watch.counts()), worklist, navigator, DESTINATIONS, words, tasks);
        search = new SearchModel(worklist, navigator);
        palette = new PaletteModel(model, foundation.commands(), words);
        addCommands();
    }

    /** Says how its controllers are made. @param screens those that it shows inside */
    public void addTo(Controllers controllers, Screens screens) {
        var commands = foundation.commands();
        var words = foundation.words();
        controllers
                .with(
                        ShellController.class,
                        () -> new ShellController(model, queue, watch, foundation.navigator(), commands, screens))
                .with(QueueController.class, () -> new QueueController(queue, words))
                .with(SearchController.class, () -> new SearchController(search))
                .with(PaletteController.class, () -> new PaletteController(palette))
                .with(KeysController.class, () -> new KeysController(model, commands, words));
    }

    /** The window, to be opened. */
    public DeskWindow window(Screens screens) {
        Appearance appearance = new Appearance();
        appearance.dark().bind(foundation.settings().dark());
        foundation
                .navigator()
                .shown()
                .subscribe((before, now) -> foundation.guard().screenChanged());
        KeyInput keys = new KeyInput(
                foundation.nanos(), foundation.tasks(), foundation.guard(), foundation.commands(), search, model);
        return new DeskWindow(screens, foundation.words(), appearance, keys);
    }

    /** Reads what head and queue show. */
    public void start() {
        model.start();
        queue.start();
        watch.start();
    }

    private void addCommands() {
        var commands = foundation.commands();
        commands.onEscapeOtherwise(foundation.navigator()::backHome);
        commands.onEscapeOtherwise(search::clear);
        commands.add(new Command("search.go", "/", new SimpleBooleanProperty(true), search::focus));
        model.addTo(commands);
        queue.addTo(commands);
    }
}
