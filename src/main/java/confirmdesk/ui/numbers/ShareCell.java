package confirmdesk.ui.numbers;

import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A bar of the shares: confirmed, rejected, otherwise ended, still open. The figures stand in the columns before it. */
final class ShareCell extends TableCell<GroupLine, String> {

    private static final double WIDTH = 220;

    private final Region confirmed = part("share-good");
    private final Region rejected = part("share-bad");
    private final Region rest = part("share-rest");
    private final Region open = part("share-open");
    private final HBox bar = new HBox(confirmed, rejected, rest, open);

    ShareCell() {
        bar.getStyleClass().add("share");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        GroupLine line = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(line == null || line.isReason() || line.total() == 0 ? null : bar);
        if (line != null && line.total() > 0) {
            width(confirmed, line.confirmed(), line.total());
            width(rejected, line.rejected(), line.total());
            width(rest, line.rest(), line.total());
            width(open, line.open(), line.total());
        }
    }

    private static void width(Region part, long count, long total) {
        part.setPrefWidth(WIDTH * count / total);
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setMinWidth(0);
        return part;
    }
}
