package confirmdesk.ui.shell;

import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** The window's head and what lies over the window. */
public final class ShellModel {

    private final Supplier<Headline> headlines;
    private final Clerk clerk;
    private final Settings settings;
    private final Words words;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<Headline> headline =
            new ReadOnlyObjectWrapper<>(new Headline(Optional.empty(), "", false));
    private final ReadOnlyObjectWrapper<Layer> layer = new ReadOnlyObjectWrapper<>(Layer.NONE);

    /** @param headlines asked in the background whenever the store may say something new */
    public ShellModel(
            Supplier<Headline> headlines, Clerk clerk, Settings settings, Words words, Worklist worklist, Tasks tasks) {
        this.headlines = headlines;
        this.clerk = clerk;
        this.settings = settings;
        this.words = words;
        reading = new Latest(tasks);
        worklist.changed().subscribe(this::start);
    }

    /** Adds what can be done everywhere. */
    public void addTo(Commands commands) {
        var always = new SimpleBooleanProperty(true);
        commands.add(new Command("palette.open", "Ctrl+K", always, () -> show(Layer.PALETTE)));
        commands.add(new Command("keys.open", "?", always, () -> show(Layer.KEYS)));
        commands.add(new Command("shell.language", "", always, this::switchLanguage));
        commands.add(new Command(
                "shell.dark",
                "",
                always,
                () -> settings.dark().set(!settings.dark().get())));
        commands.capture(key -> layer.get() != Layer.NONE);
        commands.onEscape(this::closeLayer);
    }

    /** Reads what the head says. */
    public void start() {
        reading.run(headlines::get, headline::set);
    }

    /** Exam year and site; only what is known. */
    public ObservableValue<String> place() {
        return Bindings.createStringBinding(this::placeNow, headline, words.texts());
    }

    public ObservableValue<Boolean> practice() {
        return headline.map(Headline::practice);
    }

    public String clerkName() {
        return clerk.name();
    }

    public ReadOnlyObjectProperty<Layer> layer() {
        return layer.getReadOnlyProperty();
    }

    public void show(Layer what) {
        layer.set(what);
    }

    /** Closes what lies over the window. @return whether anything did */
    public boolean closeLayer() {
        boolean open = layer.get() != Layer.NONE;
        layer.set(Layer.NONE);
        return open;
    }

    private void switchLanguage() {
        settings.language().set(words.locale().equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE);
    }

    private String placeNow() {
        Headline now = headline.get();
        String year =
                now.year().map(y -> words.say("shell.year", String.valueOf(y))).orElse("");
        if (now.site().isEmpty()) {
            return year;
        }
        return year.isEmpty() ? now.site() : words.say("shell.year-site", year, now.site());
    }
}
