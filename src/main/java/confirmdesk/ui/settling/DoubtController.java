package confirmdesk.ui.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.KeyCap;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.settling.DoubtSheet.Card;
import confirmdesk.ui.settling.DoubtSheet.Paper;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds what is asked, what was settled already, the cards to choose from and the documents to tick. */
public final class DoubtController {

    private final DoubtModel model;
    private final Words words;

    @FXML
    private Label question;

    @FXML
    private VBox story;

    @FXML
    private VBox cards;

    @FXML
    private VBox papers;

    @FXML
    private VBox paperLines;

    /** Hears of ticked documents as long as this copy of the screen lives. */
    private final SetChangeListener<String> ticked = change -> show();

    public DoubtController(DoubtModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(papers, model.asks(a -> a == Asked.MERGE));
        model.sheet().subscribe(now -> show());
        model.chosen().subscribe(now -> show());
        model.papers().addListener(new WeakSetChangeListener<>(ticked));
    }

    private void show() {
        DoubtSheet now = model.sheet().getValue();
        question.setText(words.say(model.question()));
        List<String> sentences = now == null ? List.of() : now.story();
        story.getChildren().setAll(sentences.stream().map(Label::new).toList());
        List<Card> all = now == null ? List.of() : now.cards();
        cards.getChildren()
                .setAll(IntStream.range(0, all.size())
                        .mapToObj(i -> card(i, all.get(i)))
                        .toList());
        List<Paper> documents = now == null ? List.of() : now.papers();
        paperLines
                .getChildren()
                .setAll(IntStream.range(0, documents.size())
                        .mapToObj(i -> paper(i + 1, documents.get(i)))
                        .toList());
    }

    private Node card(int place, Card card) {
        DoubtCard node = new DoubtCard(place + 1, card, model.chosen().get() == place, words);
        node.setOnMouseClicked(e -> model.choose(place));
        return node;
    }

    private Node paper(int digit, Paper paper) {
        CheckBox box = new CheckBox(words.say("settling.paper", paper.kind(), paper.name()));
        box.setSelected(model.papers().contains(paper.code()));
        box.setFocusTraversable(false);
        box.setOnAction(e -> model.tick(paper.code()));
        HBox line = new HBox(10, new KeyCap(String.valueOf(digit)), box);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
