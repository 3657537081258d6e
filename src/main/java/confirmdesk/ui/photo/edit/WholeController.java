package confirmdesk.ui.photo.edit;

import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.ui.common.parts.Shown;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** The picture handed in with the frame that is cut out, which the mouse moves; what lies outside is darkened. */
public final class WholeController {

    private final WholeModel model;
    private final EditModel edit;
    private double grabbedX;
    private double grabbedY;

    @FXML
    private StackPane whole;

    @FXML
    private ImageView picture;

    @FXML
    private Pane frame;

    public WholeController(WholeModel model, EditModel edit) {
        this.model = model;
        this.edit = edit;
    }

    @FXML
    private void initialize() {
        Shown.when(whole, model.picture().isNotNull());
        picture.imageProperty().bind(model.picture());
        picture.fitWidthProperty().bind(whole.widthProperty());
        picture.fitHeightProperty().bind(whole.heightProperty());
        picture.boundsInParentProperty().subscribe(changed -> draw());
        model.recipe().subscribe(changed -> draw());
    }

    private void draw() {
        Bounds all = picture.getBoundsInParent();
        Rectangle cut = cutOut(all, model.recipe().getValue());
        Shape outside =
                Shape.subtract(new Rectangle(all.getMinX(), all.getMinY(), all.getWidth(), all.getHeight()), cut);
        outside.getStyleClass().add("photo-outside");
        cut.getStyleClass().add("photo-cut");
        frame.getChildren().setAll(outside, cut);
    }

    /** Straightening clockwise leans the frame the other way. */
    private static Rectangle cutOut(Bounds all, Recipe recipe) {
        Frame frame = recipe.frame();
        double width = frame.width() * all.getWidth();
        double height = frame.height() * all.getHeight();
        Rectangle cut = new Rectangle(
                all.getMinX() + frame.x() * all.getWidth() - width / 2,
                all.getMinY() + frame.y() * all.getHeight() - height / 2,
                width,
                height);
        cut.setRotate(-recipe.degrees());
        return cut;
    }

    @FXML
    private void grab(MouseEvent event) {
        grabbedX = event.getX();
        grabbedY = event.getY();
        edit.grab();
    }

    @FXML
    private void drag(MouseEvent event) {
        double height = model.recipe().getValue().frame().height()
                * picture.getBoundsInParent().getHeight();
        edit.drag((event.getX() - grabbedX) / height, (event.getY() - grabbedY) / height);
    }

    @FXML
    private void zoom(ScrollEvent event) {
        if (event.getDeltaY() > 0) {
            edit.closer();
        } else if (event.getDeltaY() < 0) {
            edit.wider();
        }
    }
}
