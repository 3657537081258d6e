package confirmdesk.ui.registering;

import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Shown;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the page of the form that is filled in. */
public final class PageController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final RegisteringModel model;
    private final Words words;
    private final ZoneId zone;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private ScrollPane scroll;

    @FXML
    private FieldRows rows;

    @FXML
    private VBox acceptance;

    @FXML
    private CheckBox noticeRead;

    @FXML
    private CheckBox integrity;

    @FXML
    private Node photo;

    public PageController(RegisteringModel model, Words words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
    }

    @FXML
    private void initialize() {
        title.textProperty()
                .bind(Bindings.createStringBinding(() -> words.say(model.page().get()), model.page(), words.texts()));
        about.textProperty()
                .bind(Bindings.createStringBinding(
                        this::about, model.page(), model.edits().form(), words.texts()));
        rows.show(model, words);
        Shown.when(acceptance, model.page().map(page -> page == Page.START));
        Shown.when(photo, model.page().map(page -> page == Page.PHOTO));
        model.page().subscribe(page -> scroll.setVvalue(0));
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoSight);
        model.edits().form().subscribe(this::showAcceptance);
        noticeRead
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> accepted("registering.notice", Acceptance::notice),
                        model.edits().form(),
                        words.texts()));
        integrity
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> accepted("registering.integrity", Acceptance::integrity),
                        model.edits().form(),
                        words.texts()));
    }

    /** Scrolls just so far that the field with the focus can be seen. */
    private void bringIntoSight(@Nullable Node focused) {
        Node content = scroll.getContent();
        double room = content.getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        if (focused == null || room <= 0 || !isInside(focused, content)) {
            return;
        }
        Bounds bounds = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            scroll.setVvalue(bounds.getMinY() / room);
        } else if (bounds.getMaxY() > bottom) {
            scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }

    private static boolean isInside(Node node, Node content) {
        return node == content || node.getParent() != null && isInside(node.getParent(), content);
    }

    private void showAcceptance(@Nullable Form form) {
        if (form != null) {
            noticeRead.setSelected(form.draft().acceptance().notice() != null);
            integrity.setSelected(form.draft().acceptance().integrity() != null);
        }
    }

    private String accepted(String key, Function<Acceptance, @Nullable Instant> which) {
        Form form = model.edits().form().get();
        Instant at = form == null ? null : which.apply(form.draft().acceptance());
        return at == null
                ? words.say(key)
                : words.say("registering.accepted", words.say(key), TIME.format(at.atZone(zone)));
    }

    /** Whose page it is, and what it was prefilled with. */
    private String about() {
        Form form = model.edits().form().get();
        if (form == null) {
            return "";
        }
        String name = form.draft().get(Field.NAME);
        var record = form.draft().before().record();
        String from = record == null ? "" : words.say("registering.prefilled", record.value());
        return String.join("  ", words.shown(name), from).strip();
    }

    @FXML
    private void acceptNotice() {
        model.edits().acceptNotice(noticeRead.isSelected());
    }

    @FXML
    private void acceptIntegrity() {
        model.edits().acceptIntegrity(integrity.isSelected());
    }
}
