package confirmdesk.ui.shell;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.KeyCap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Fills the sheet of all keys, screen by screen, because the same key means something else on each. */
public final class KeysController {

    private static final int LONGEST_COLUMN = 20;

    /** The main screen's stand first; it has every key that no other claims. */
    private static final Part MAIN = new Part("queue.review", Set.of());

    private static final List<Part> OTHERS = List.of(
            new Part("keys.anywhere", Set.of("search", "palette", "keys", "shell")),
            new Part("import.title", Set.of("import")),
            new Part("photo.title", Set.of("photo")),
            new Part("registering.title", Set.of("registering")),
            new Part("settling.title", Set.of("settling")),
            new Part("payments.title", Set.of("payments", "Part", "returned", "paid")),
            new Part("notices.title", Set.of("notices")),
            new Part("deadlines.title", Set.of("deadlines")),
            new Part("handback.title", Set.of("handback", "receipt")),
            new Part("numbers.title", Set.of("numbers", "Breakdown")),
            new Part("rules.title", Set.of("rules")),
            new Part("journal.title", Set.of("journal", "check", "day")));

    private final ShellModel model;
    private final Commands commands;
    private final Words words;
    private int rows;

    @FXML
    private Parent root;

    @FXML
    private Pane keys;

    public KeysController(ShellModel model, Commands commands, Words words) {
        this.model = model;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.layer().map(l -> l == Layer.KEYS));
        show(
                MAIN,
                withKey().filter(c -> OTHERS.stream().noneMatch(p -> p.has(c))).toList());
        OTHERS.forEach(part -> show(part, withKey().filter(part::has).toList()));
    }

    private Stream<Command> withKey() {
        return commands.all().stream().filter(c -> !c.key().isEmpty());
    }

    private void show(Part part, List<Command> some) {
        if (some.isEmpty()) {
            return;
        }
        if (keys.getChildren().isEmpty() || rows + some.size() + 1 > LONGEST_COLUMN) {
            keys.getChildren().add(column());
            rows = 0;
        }
        rows += some.size() + 1;
        ((Pane) keys.getChildren().getLast()).getChildren().add(table(part, some));
    }

    private static Pane column() {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        return column;
    }

    private GridPane table(Part part, List<Command> some) {
        GridPane table = new GridPane();
        table.getStyleClass().add("key-table");
        Label title = new Label(words.say(part.title()));
        title.getStyleClass().add("strong");
        table.add(title, 0, 0, 2, 1);
        for (int i = 0; i < some.size(); i++) {
            table.addRow(
                    i + 1,
                    new KeyCap(some.get(i).key()),
                    new Label(words.say(some.get(i).name())));
        }
        return table;
    }

    @FXML
    private void close() {
        model.closeLayer();
    }

    /** The keys of one screen. @param names what the names of its commands begin with */
    private record Part(String title, Set<String> names) {

        boolean has(Command command) {
            return names.contains(command.name().split("\\.")[0]);
        }
    }
}
