package confirmdesk.ui.common.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Where the focus is, as far as it matters for what a key may do. */
public enum Zone {
    /** List and review: the only place where Enter decides. */
    DECIDING,
    /** An inline panel that is answered by keys. */
    PANEL,
    /** A field that text is typed into: single letters never act here. */
    TEXT,
    ELSEWHERE;

    /** Says that {@code root} and what lies in it is such a place. */
    public void mark(Node root) {
        root.getProperties().put(Zone.class, this);
    }

    /** The place of the node with the focus; a button is its own place, because Enter and Space press it. */
    public static Zone of(@Nullable Node focused) {
        if (focused instanceof TextInputControl) {
            return TEXT;
        }
        if (focused instanceof ButtonBase) {
            return ELSEWHERE;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node.getProperties().get(Zone.class) instanceof Zone marked) {
                return marked;
            }
        }
        return ELSEWHERE;
    }
}
