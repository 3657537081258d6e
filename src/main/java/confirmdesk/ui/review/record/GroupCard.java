package confirmdesk.ui.review.record;

import confirmdesk.ui.common.Words;
import confirmdesk.ui.review.sheet.FieldRow;
import confirmdesk.ui.review.sheet.Group;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The fields of one group: what they were last year, and what they are now. */
final class GroupCard extends VBox {

    private static final double[] BOTH_YEARS = {16, 37, 5, 42};
    private static final double[] ONE_YEAR = {16, 34, 16, 34};

    private final Words words;
    private final GridPane table = new GridPane();
    private final Region space = new Region();
    private final HBox more = new HBox();

    GroupCard(Group group, List<FieldRow> rows, Words words) {
        this.words = words;
        getStyleClass().addAll("card", "group");
        Label name = new Label(group.name());
        name.getStyleClass().add("strong");
        Label summary = new Label(group.summary());
        summary.getStyleClass().add(group.changed() ? "strong" : "quiet");
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(name, summary, space, more);
        head.getStyleClass().add("card-head");
        table.getStyleClass().add("fields");
        getChildren().addAll(head, table);
        if (group.compared()) {
            showBothYears(rows);
        } else {
            showOneYear(rows);
        }
    }

    /** Puts a link to the rest of the group into its head. */
    void addMore(Hyperlink link) {
        more.getChildren().add(link);
    }

    private void showBothYears(List<FieldRow> rows) {
        columns(BOTH_YEARS);
        for (int i = 0; i < rows.size(); i++) {
            add(i, rows.get(i));
        }
    }

    /** With nothing to compare two fields stand beside each other. */
    private void showOneYear(List<FieldRow> rows) {
        columns(ONE_YEAR);
        for (int i = 0; i < rows.size(); i++) {
            table.add(label(rows.get(i)), i % 2 * 2, i / 2);
            table.add(new MarkedText(rows.get(i).values().now(), "same"), i % 2 * 2 + 1, i / 2);
        }
    }

    private void columns(double[] widths) {
        for (double width : widths) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            table.getColumnConstraints().add(column);
        }
    }

    private static Label label(FieldRow row) {
        Label label = new Label(row.label());
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private void add(int place, FieldRow row) {
        table.add(label(row), 0, place);
        if (row.showsBoth()) {
            table.add(new MarkedText(row.values().before(), "before"), 1, place);
            table.add(arrow(), 2, place);
            table.add(now(row), 3, place);
        } else {
            Node value = new MarkedText(row.values().now(), row.remark().isEmpty() ? "same" : "before");
            table.add(value, 1, place, 2, 1);
            table.add(remark(row), 3, place);
        }
    }

    private static Node now(FieldRow row) {
        MarkedText value = new MarkedText(row.values().now(), "now");
        if (row.remark().isEmpty()) {
            return value;
        }
        HBox both = new HBox(value, remark(row));
        both.getStyleClass().add("value-remark");
        return both;
    }

    private static Label remark(FieldRow row) {
        Label remark = new Label(row.remark());
        remark.getStyleClass().addAll("quiet", "small");
        remark.setMinWidth(USE_PREF_SIZE);
        return remark;
    }

    private Node arrow() {
        FontIcon icon = new FontIcon("mdoal-arrow_forward");
        icon.setAccessibleText(words.say("differences.becomes"));
        return icon;
    }
}
