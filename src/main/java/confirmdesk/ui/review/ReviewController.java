package confirmdesk.ui.review;

import confirmdesk.ui.review.decide.AutomaticModel;
import confirmdesk.ui.review.decide.Exchange;
import confirmdesk.ui.review.decide.Panel;
import confirmdesk.ui.review.record.RecordModel;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;

/** Binds which of the parts are shown. */
public final class ReviewController {

    private final RecordModel record;
    private final AutomaticModel automatic;
    private final Exchange exchange;

    @FXML
    private Node hint;

    @FXML
    private Node papers;

    public ReviewController(RecordModel record, AutomaticModel automatic, Exchange exchange) {
        this.record = record;
        this.automatic = automatic;
        this.exchange = exchange;
    }

    @FXML
    private void initialize() {
        var open = record.sheet().map(s -> true).orElse(false);
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !open.getValue() && !automatic.shown().getValue(), open, automatic.shown()));
        papers.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> open.getValue() && exchange.panel().get() == Panel.NONE, open, exchange.panel()));
        papers.managedProperty().bind(papers.visibleProperty());
    }
}
