package confirmdesk.ui.settings;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A sentence as a line of a list, as high as it needs. */
final class MessageCell extends ListCell<Message> {

    private final Words words;

    MessageCell(Words words) {
        this.words = words;
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Message message, boolean empty) {
        super.updateItem(message, empty);
        setText(empty || message == null ? null : words.say(message));
    }
}
