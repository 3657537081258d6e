package confirmdesk.ui.shell;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.parts.Shown;
import java.util.EnumMap;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Binds the head of the window and shows the screens. */
public final class ShellController {

    private final ShellModel model;
    private final QueueModel queue;
    private final WatchModel watch;
    private final Navigator navigator;
    private final Commands commands;
    private final Screens screens;
    private final Map<View, Parent> loaded = new EnumMap<>(View.class);

    @FXML
    private Label place;

    @FXML
    private Label practice;

    @FXML
    private Label clerk;

    @FXML
    private Pane screen;

    @FXML
    private Label figures;

    @FXML
    private Label deadline;

    @FXML
    private Node veil;

    public ShellController(
            ShellModel model,
            QueueModel queue,
            WatchModel watch,
            Navigator navigator,
            Commands commands,
            Screens screens) {
        this.model = model;
        this.queue = queue;
        this.watch = watch;
        this.navigator = navigator;
        this.commands = commands;
        this.screens = screens;
    }

    @FXML
    private void initialize() {
        place.textProperty().bind(model.place());
        practice.visibleProperty().bind(model.practice());
        practice.managedProperty().bind(model.practice());
        clerk.setText(model.clerkName());
        figures.textProperty().bind(queue.figures());
        deadline.textProperty().bind(watch.sentence());
        Shown.when(deadline, watch.sentence().map(text -> !text.isEmpty()));
        veil.visibleProperty().bind(model.layer().map(l -> l != Layer.NONE));
        navigator.shown().subscribe(this::show);
    }

    @FXML
    private void closeLayer() {
        model.closeLayer();
    }

    @FXML
    private void keys() {
        commands.press("?");
    }

    private void show(View view) {
        screen.getChildren().setAll(loaded.computeIfAbsent(view, screens::load));
    }
}
