package confirmdesk.ui.review;

import confirmdesk.ui.review.decide.AutomaticModel;
import confirmdesk.ui.review.record.RecordModel;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** Binds which of the parts are shown. */
public final class ReviewController {

    private final RecordModel record;
    private final AutomaticModel automatic;

    @FXML
    private Node hint;

    public ReviewController(RecordModel record, AutomaticModel automatic) {
        this.record = record;
        this.automatic = automatic;
    }

    @FXML
    private void initialize() {
        var open = record.sheet().map(s -> true).orElse(false);
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !open.getValue() && !automatic.shown().getValue(), open, automatic.shown()));
    }
}
