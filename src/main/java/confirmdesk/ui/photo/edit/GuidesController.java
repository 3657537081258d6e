package confirmdesk.ui.photo.edit;

import confirmdesk.domain.photo.recipe.Guides;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The lines over the new photo where its head and eyes should be; dragging and the wheel move what lies below. */
public final class GuidesController {

    private final EditModel model;
    private double grabbedX;
    private double grabbedY;

    @FXML
    private Pane guides;

    public GuidesController(EditModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.when(guides, model.ready());
        model.guides().subscribe(this::draw);
    }

    private void draw(@Nullable Guides lines) {
        guides.getChildren().clear();
        if (lines != null) {
            guides.getChildren().addAll(line(lines.top()), eyes(lines), line(lines.chin()));
        }
    }

    /** The eyes may be anywhere in a band. */
    private Rectangle eyes(Guides lines) {
        Rectangle band = new Rectangle();
        band.getStyleClass().add("photo-eyes");
        band.widthProperty().bind(guides.widthProperty());
        band.yProperty().bind(guides.heightProperty().multiply(lines.eyesHighest()));
        band.heightProperty().bind(guides.heightProperty().multiply(lines.eyesLowest() - lines.eyesHighest()));
        band.setManaged(false);
        return band;
    }

    private Line line(double share) {
        Line line = new Line();
        line.getStyleClass().add("photo-guide");
        line.endXProperty().bind(guides.widthProperty());
        line.startYProperty().bind(guides.heightProperty().multiply(share));
        line.endYProperty().bind(line.startYProperty());
        line.setManaged(false);
        return line;
    }

    @FXML
    private void grab(MouseEvent event) {
        grabbedX = event.getX();
        grabbedY = event.getY();
        model.grab();
    }

    /** Dragging the picture to the right moves the frame to the left. */
    @FXML
    private void drag(MouseEvent event) {
        double height = guides.getHeight();
        model.drag((grabbedX - event.getX()) / height, (grabbedY - event.getY()) / height);
    }

    @FXML
    private void zoom(ScrollEvent event) {
        if (event.getDeltaY() > 0) {
            model.closer();
        } else if (event.getDeltaY() < 0) {
            model.wider();
        }
    }
}
