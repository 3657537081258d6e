package confirmdesk.ui.shell;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Commands.Command;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.KeyCap;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** Fills the sheet of all keys. */
public final class KeysController {

    private final ShellModel model;
    private final Commands commands;
    private final Words words;

    @FXML
    private Parent root;

    @FXML
    private GridPane keys;

    public KeysController(ShellModel model, Commands commands, Words words) {
        this.model = model;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.layer().map(l -> l == Layer.KEYS));
        List<Command> withKey =
                commands.all().stream().filter(c -> !c.key().isEmpty()).toList();
        int half = (withKey.size() + 1) / 2;
        for (int i = 0; i < withKey.size(); i++) {
            Command command = withKey.get(i);
            int column = i < half ? 0 : 2;
            keys.add(new KeyCap(command.key()), column, i % half);
            keys.add(name(command), column + 1, i % half);
        }
    }

    private Label name(Command command) {
        Label name = new Label(words.say(command.name()));
        name.getStyleClass().add("key-name");
        return name;
    }

    @FXML
    private void close() {
        model.closeLayer();
    }
}
