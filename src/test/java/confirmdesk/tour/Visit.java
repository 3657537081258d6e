package confirmdesk.tour;

import confirmdesk.app.Adapters;
import confirmdesk.app.Desk;
import confirmdesk.app.Foundation;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import confirmdesk.ui.common.FxTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A visit to the desk on a store of its own: presses, types, looks, and waits until the screen is at rest. */
public final class Visit implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-06T01:30:00Z"), ZoneId.of("Asia/Shanghai"));

    private final Busy busy = new Busy();
    private final AtomicLong ahead = new AtomicLong();
    private final FxRobot robot = new FxRobot();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Store store;
    private final Desk desk;
    private final FxTasks tasks;
    private final Stage stage;

    /** Opens the window on the store in a folder, made if there is none. */
    public Visit(Path folder, StoreInfo.Kind kind) throws TimeoutException {
        Adapters adapters = new Adapters();
        Clerk clerk = new Clerk("王明");
        store = switch (adapters.stores().openOrMake(folder, kind, clerk, CLOCK.instant())) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused ->
                throw new IllegalStateException(refused.why().key());
        };
        stage = FxToolkit.registerPrimaryStage();
        tasks = new FxTasks(busy, Visit::rethrow);
        Foundation foundation =
                Foundation.of(Settings.initial(), busy.watching(tasks), () -> System.nanoTime() + ahead.get(), clerk);
        desk = new Desk(adapters, store, foundation, new Desk.Outside(dialogs, new ScriptedPasteboard(), CLOCK));
        onScreen(() -> {
            desk.open(stage);
            return stage;
        });
        settle();
    }

    /** What the file choosers answer. */
    public ScriptedDialogs dialogs() {
        return dialogs;
    }

    public Desk desk() {
        return desk;
    }

    public Store store() {
        return store;
    }

    /** Presses a key once, as a person does: some time after the last one. */
    public Visit press(KeyCode... keys) {
        ahead.addAndGet(Duration.ofSeconds(1).toNanos());
        robot.push(keys);
        return settle();
    }

    /** Types into what has the focus, slowly: each letter arrives before the next, for what comes fast is a scan. */
    public Visit type(String text) {
        for (String letter : text.split("")) {
            ahead.addAndGet(Duration.ofSeconds(1).toNanos());
            robot.write(letter);
            settle();
        }
        return this;
    }

    /** Clicks what has this id or text. */
    public Visit click(String query) {
        robot.clickOn(query);
        return settle();
    }

    /** Drags from the middle of what has this id, by so many pixels. */
    public Visit drag(String query, double right, double down) {
        robot.drag(query).moveBy(right, down).drop();
        return settle();
    }

    /** Whether something with this id or text can be seen. */
    public boolean sees(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible);
    }

    /** What has this id or text. */
    public Labeled find(String query) {
        return robot.lookup(query).queryAs(Labeled.class);
    }

    /** Does something on the JavaFX thread. */
    public <T> T onScreen(Callable<T> action) {
        T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), action);
        settle();
        return result;
    }

    /** Waits until something has happened that nobody on the screen has started. */
    public Visit until(BooleanSupplier happened) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, happened::getAsBoolean);
        } catch (TimeoutException e) {
            throw new IllegalStateException("it does not happen", e);
        }
        return settle();
    }

    /** Waits until no work runs in the background and the screen has shown what came of it. */
    public Visit settle() {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, this::isAtRest);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the desk does not come to rest", e);
        }
        return this;
    }

    /** What came of work may start more of it, so nothing may have been started while the screen showed it. */
    private boolean isAtRest() {
        boolean idle = busy.isIdle();
        long started = busy.started();
        WaitForAsyncUtils.waitForFxEvents();
        return idle && busy.isIdle() && busy.started() == started;
    }

    /** Leaves a picture of the window. */
    public Path picture(Path file) throws IOException {
        settle();
        return Screenshot.of(stage, file);
    }

    @Override
    public void close() throws TimeoutException {
        onScreen(() -> {
            tasks.stopLongWork();
            return true;
        });
        FxToolkit.cleanupStages();
        busy.shutdown();
        store.close();
    }

    private static void rethrow(Throwable broken) {
        throw new IllegalStateException(broken);
    }
}
