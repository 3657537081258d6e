package confirmdesk.ui.shell;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Words;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Every command by its name: typed, chosen, done. */
public final class PaletteModel {

    private final ShellModel shell;
    private final Commands commands;
    private final Words words;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private @Nullable Initials initials;

    public PaletteModel(ShellModel shell, Commands commands, Words words) {
        this.shell = shell;
        this.commands = commands;
        this.words = words;
        typed.subscribe((before, now) -> find());
        shell.layer().subscribe(this::begin);
    }

    public ShellModel shell() {
        return shell;
    }

    public StringProperty typed() {
        return typed;
    }

    /** The commands that can be done now and have what was typed in their name. */
    public ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** The place of the one that Enter starts. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Goes up or down. */
    public void move(int by) {
        int last = hits.get().size() - 1;
        chosen.set(Math.clamp(chosen.get() + by, 0, Math.max(0, last)));
    }

    /** Does the chosen one. */
    public void run() {
        if (chosen.get() < hits.get().size()) {
            Command command = hits.get().get(chosen.get()).command();
            shell.closeLayer();
            command.action().run();
        }
    }

    private void begin(Layer layer) {
        if (layer == Layer.PALETTE) {
            typed.set("");
            find();
        }
    }

    private void find() {
        Initials names = initials == null ? new Initials() : initials;
        initials = names;
        hits.set(commands.all().stream()
                .filter(c -> c.available().getValue() && !c.name().equals("palette.open"))
                .map(c -> new Hit(words.say(c.name()), c.key(), c))
                .filter(h -> names.match(h.name(), typed.get()))
                .toList());
        chosen.set(0);
    }

    /** A command as it is listed. */
    public record Hit(String name, String key, Command command) {}
}
