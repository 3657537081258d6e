package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.review.sheet.Group;
import confirmdesk.ui.review.sheet.Sheet;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows the groups of fields, the automatic confirmation's verdict and the suggested records. */
public final class DifferencesController {

    private final RecordModel record;
    private final DifferencesModel model;
    private final Words words;

    @FXML
    private Pane verdict;

    @FXML
    private Label verdictWhy;

    @FXML
    private Pane suggested;

    @FXML
    private VBox suggestions;

    @FXML
    private VBox groups;

    @FXML
    private Pane folded;

    @FXML
    private ToggleButton only;

    @FXML
    private Label automatic;

    @FXML
    private Hyperlink twins;

    public DifferencesController(RecordModel record, DifferencesModel model, Words words) {
        this.record = record;
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        only.setGraphic(new KeyCap("D"));
        only.selectedProperty().bindBidirectional(model.onlyDifferences());
        record.sheet().subscribe(this::show);
        model.onlyDifferences().subscribe(now -> showGroups());
        model.opened().addListener((InvalidationListener) o -> showGroups());
    }

    @FXML
    private void showTwins() {
        record.showTwins();
    }

    private void show(@Nullable Sheet sheet) {
        if (sheet == null) {
            return;
        }
        show(automatic, sheet.automatic());
        show(verdict, !sheet.automatic());
        verdictWhy.setText(sheet.unmet());
        show(twins, sheet.hasTwins());
        show(suggested, !sheet.suggestions().isEmpty());
        suggestions
                .getChildren()
                .setAll(sheet.suggestions().stream()
                        .map(s -> new SuggestionCard(s, words))
                        .toList());
        only.setVisible(sheet.compared());
        showGroups();
    }

    private void showGroups() {
        groups.getChildren().setAll(model.open().stream().map(this::card).toList());
        show(groups, !groups.getChildren().isEmpty());
        folded.getChildren().setAll(model.folded().stream().map(this::link).toList());
        show(folded, !folded.getChildren().isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private GroupCard card(Group group) {
        GroupCard card = new GroupCard(group, model.rows(group), words);
        int hidden = group.rows().size() - model.rows(group).size();
        if (hidden > 0) {
            card.addMore(link(words.say("differences.more", hidden), group));
        } else if (model.opened().contains(group.name())) {
            card.addMore(link(words.say("differences.fold"), group));
        }
        return card;
    }

    private Hyperlink link(Group group) {
        Hyperlink link = link(words.say("differences.folded", group.name(), group.summary()), group);
        link.setGraphic(new FontIcon("mdoal-chevron_right"));
        return link;
    }

    private Hyperlink link(String text, Group group) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(e -> model.toggle(group));
        return link;
    }
}
