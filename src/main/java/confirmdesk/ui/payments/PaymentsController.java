package confirmdesk.ui.payments;

import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.keys.ScreenFocus;
import confirmdesk.ui.common.parts.Choice;
import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;

/** The screen about money: the list out, the region's review and the payments in, what waits, and the balance. */
public final class PaymentsController {

    private final PartsModel model;
    private final Words words;
    private final Navigator navigator;

    @FXML
    private VBox screen;

    @FXML
    private Choice<Part> parts;

    public PaymentsController(PartsModel model, Words words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        ScreenFocus.on(screen);
        parts.offer(Arrays.stream(Part.values()).map(this::option).toList(), model.part(), model::choose);
        model.part().subscribe(now -> screen.requestFocus());
    }

    /** The part where payments wait says how many. */
    private Choice.Option<Part> option(Part part) {
        return new Choice.Option<>(
                part,
                Bindings.createStringBinding(
                        () -> part.digit() + " " + words.say(part) + waiting(part), words.texts(), model.waiting()));
    }

    private String waiting(Part part) {
        long count = model.waiting().get();
        return part == Part.OPEN && count > 0 ? " (" + Words.number(count) + ")" : "";
    }

    @FXML
    private void goBack() {
        navigator.goHome();
    }
}
