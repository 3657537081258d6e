package confirmdesk.ui.payments.settling;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Columns;
import confirmdesk.ui.common.parts.NoticeBar;
import confirmdesk.ui.common.parts.Shown;
import confirmdesk.ui.payments.Part;
import confirmdesk.ui.payments.PartsModel;
import confirmdesk.ui.payments.settling.BalanceModel.Line;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What was asked against what was received. */
public final class BalanceController {

    private final BalanceModel model;
    private final PartsModel parts;
    private final Words words;

    @FXML
    private VBox part;

    @FXML
    private NoticeBar verdict;

    @FXML
    private TableView<Line> lines;

    public BalanceController(BalanceModel model, PartsModel parts, Words words) {
        this.model = model;
        this.parts = parts;
        this.words = words;
    }

    @FXML
    private void initialize() {
        Shown.when(part, parts.is(Part.BALANCE));
        verdict.show(model.verdict(), words);
        Columns.set(lines, columns(new Columns(words)));
        lines.setItems(model.lines());
        lines.setPlaceholder(new Label());
    }

    private List<TableColumn<Line, String>> columns(Columns columns) {
        return List.of(
                columns.words("balance.group", 90, line -> words.say(line.kind())),
                columns.words("balance.name", 180, Line::name),
                columns.figures("balance.askedColumn", 140, Line::asked),
                columns.figures("balance.paid", 140, Line::paid),
                columns.figures("balance.owed", 140, Line::owed),
                columns.figures("balance.credited", 140, Line::credited),
                columns.figures("balance.open", 130, Line::open),
                columns.figures("balance.aside", 150, Line::aside));
    }
}
