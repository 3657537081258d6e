package confirmdesk.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** Binds the palette of commands. */
public final class PaletteController {

    private final PaletteModel model;

    @FXML
    private Parent root;

    @FXML
    private TextField typed;

    @FXML
    private ListView<PaletteModel.Hit> hits;

    public PaletteController(PaletteModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        root.visibleProperty().bind(model.shell().layer().map(l -> l == Layer.PALETTE));
        typed.textProperty().bindBidirectional(model.typed());
        hits.setCellFactory(l -> new PaletteCell());
        model.hits().subscribe(now -> {
            hits.getItems().setAll(now);
            mark();
        });
        model.chosen().subscribe(this::mark);
        root.visibleProperty().subscribe(this::takeFocus);
        hits.setOnMouseClicked(e -> {
            model.chosen().set(Math.max(0, hits.getSelectionModel().getSelectedIndex()));
            model.run();
        });
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void mark() {
        hits.getSelectionModel().select(model.chosen().get());
        hits.scrollTo(Math.max(0, model.chosen().get() - 4));
    }

    private void takeFocus(boolean visible) {
        if (visible) {
            typed.requestFocus();
        }
    }
}
