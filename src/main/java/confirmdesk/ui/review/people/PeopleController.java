package confirmdesk.ui.review.people;

import confirmdesk.ui.common.keys.Zone;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Binds the list. */
public final class PeopleController {

    private static final double LINE_HEIGHT = 38;

    private final PeopleModel model;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private ListView<Line> list;

    @FXML
    private Label empty;

    public PeopleController(PeopleModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Zone.DECIDING.mark(root);
        title.textProperty().bind(model.caption().title());
        empty.textProperty().bind(model.caption().whenEmpty());
        empty.visibleProperty().bind(model.loaded());
        list.setFixedCellSize(LINE_HEIGHT);
        list.setCellFactory(l -> new PersonCell());
        list.setItems(model.lines());
        list.getSelectionModel().selectedIndexProperty().subscribe((before, now) -> model.choose(now.intValue()));
        model.chosen().subscribe(this::mark);
        model.rechosen().subscribe(this::mark);
        model.focusWanted().subscribe(list::requestFocus);
        list.sceneProperty().subscribe(scene -> list.requestFocus());
    }

    private void mark() {
        int place = model.chosen().get();
        if (place == PeopleModel.NOBODY) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().clearAndSelect(place);
        }
        if (place != PeopleModel.NOBODY) {
            bringIntoSight(place);
        }
    }

    /** Scrolls only if the line can't be seen, and then so far that those around it can be. */
    private void bringIntoSight(int place) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        if (first == null || last == null || (place > first.getIndex() && place < last.getIndex())) {
            return;
        }
        int half = (last.getIndex() - first.getIndex()) / 2;
        list.scrollTo(Math.max(0, place - half));
    }
}
