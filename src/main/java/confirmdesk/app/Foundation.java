package confirmdesk.app;

import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.glyphs.BundledFont;
import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.EnterGuard;
import java.util.function.LongSupplier;

/** What all screens stand on. @param nanos the clock that keys are timed by */
public record Foundation(
        Words words,
        Settings settings,
        Tasks tasks,
        Navigator navigator,
        Worklist worklist,
        Commands commands,
        EnterGuard guard,
        LongSupplier nanos,
        Clerk clerk) {

    /** With nothing shown and nothing chosen yet. */
    public static Foundation of(Settings settings, Tasks tasks, LongSupplier nanos, Clerk clerk) {
        Words words = new Words(settings.language().get(), new BundledFont());
        settings.language().subscribe((before, now) -> words.speak(now));
        return new Foundation(
                words,
                settings,
                tasks,
                new Navigator(View.REVIEW),
                new Worklist(),
                new Commands(),
                new EnterGuard(nanos),
                nanos,
                clerk);
    }
}
