package confirmdesk.app;

import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import confirmdesk.ui.common.Appearance;
import confirmdesk.ui.common.FxDialogs;
import confirmdesk.ui.common.FxPasteboard;
import confirmdesk.ui.common.FxTasks;
import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Work;
import confirmdesk.ui.shell.DeskWindow;
import confirmdesk.ui.shell.NoticeWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window of the program; its parameters are the store's folder and kind. */
public final class DeskApplication extends Application {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Adapters adapters = new Adapters();
    private final Clerk clerk = Staff.atTheComputer();
    private final Clock clock = Clock.system(ZONE);
    private final ExecutorService background = Executors.newFixedThreadPool(THREADS, DeskApplication::daemon);
    private @Nullable FxTasks tasks;
    private @Nullable Store store;
    private Opening.@Nullable Refused refused;

    /** Opens the store before the JavaFX thread has anything to do. */
    @Override
    public void init() {
        List<String> parameters = getParameters().getRaw();
        StoreInfo.Kind kind = StoreInfo.Kind.valueOf(parameters.get(1));
        switch (adapters.stores().openOrMake(Path.of(parameters.getFirst()), kind, clerk, clock.instant())) {
            case Opening.Opened opened -> store = opened.store();
            case Opening.Refused why -> refused = why;
        }
    }

    @Override
    public void start(Stage stage) {
        Settings settings = new SavedSettings(Places.settings()).load();
        FxTasks working = tasks(stage, settings);
        tasks = working;
        Foundation foundation = Foundation.of(settings, working, System::nanoTime, clerk);
        NoticeWindow notice = new NoticeWindow(new Appearance(), foundation.words());
        if (refused != null) {
            notice.show(stage, foundation.words().say(refused.why()));
        } else if (store != null) {
            fillAndOpen(stage, notice, store, foundation);
        }
    }

    /** A practice store is filled first, if nobody is in it yet. */
    private void fillAndOpen(Stage stage, NoticeWindow notice, Store opened, Foundation foundation) {
        Desk.Outside outside =
                new Desk.Outside(dialogs(stage, foundation.words(), foundation.settings()), new FxPasteboard(), clock);
        Runnable open = () -> {
            new Desk(adapters, opened, foundation, outside).open(stage);
            DeskWindow.useRoom(stage);
        };
        if (opened.info().kind() == StoreInfo.Kind.PRACTICE && PracticeBatch.isNeeded(opened.registrations())) {
            Work work = new Work();
            notice.show(stage, foundation.words().say("shell.preparing"), work);
            PracticeBatch batch = new PracticeBatch(adapters, new Wiring(adapters, opened, clerk, clock).useCases());
            Consumer<Boolean> then = filled -> (filled ? open : (Runnable) stage::close).run();
            foundation.tasks().follow(work, batch::fill, then, stage::close);
        } else {
            open.run();
        }
    }

    /** What is being written is finished or taken back before the store is closed; what may be stopped is. */
    @Override
    public void stop() throws InterruptedException {
        if (tasks != null) {
            tasks.stopLongWork();
        }
        background.shutdown();
        if (!background.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            background.shutdownNow();
        }
        if (store != null) {
            store.close();
        }
    }

    private FxTasks tasks(Stage stage, Settings settings) {
        Words words = new Words(settings.language().get());
        return new FxTasks(background, new ProblemReporter(dialogs(stage, words, settings)));
    }

    private static FxDialogs dialogs(Stage stage, Words words, Settings settings) {
        return new FxDialogs(words, settings.folders(), () -> stage.isShowing() ? stage : null);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "confirmdesk-background");
        thread.setDaemon(true);
        return thread;
    }
}
