package confirmdesk.ui.shell;

import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.keys.EnterGuard;
import confirmdesk.ui.common.keys.KeyGate;
import confirmdesk.ui.common.keys.Zone;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Leads the keys of the window through the gate, before anything on the screen sees them. */
public final class KeyInput {

    private final KeyGate gate;
    private final Commands commands;
    private final SearchModel search;
    private final ShellModel shell;
    private @Nullable Remembered remembered;
    private @Nullable Scene scene;

    public KeyInput(
            LongSupplier nanos,
            Tasks tasks,
            EnterGuard guard,
            Commands commands,
            SearchModel search,
            ShellModel shell) {
        this.commands = commands;
        this.search = search;
        this.shell = shell;
        gate = new KeyGate(nanos, tasks, guard, new Meant());
    }

    /** Listens to the keys of a scene. */
    public void listen(Scene where) {
        scene = where;
        where.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        where.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        where.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void pressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case ENTER -> event.isShortcutDown() && commands.press("PgDn") || gate.enterPressed(zone());
            case ESCAPE -> commands.escape();
            case DOWN -> zone() == Zone.DECIDING && commands.press("↓");
            case UP -> zone() == Zone.DECIDING && commands.press("↑");
            case LEFT -> zone() == Zone.DECIDING && commands.press("←");
            case RIGHT -> zone() == Zone.DECIDING && commands.press("→");
            case Z -> event.isShortcutDown() && zone() != Zone.TEXT && commands.press("Ctrl+Z");
            case K -> event.isShortcutDown() && commands.press("Ctrl+K");
            case V -> event.isShortcutDown() && zone() != Zone.TEXT && commands.press("Ctrl+V");
            case S -> event.isShortcutDown() && commands.press("Ctrl+S");
            case PAGE_DOWN -> commands.press("PgDn");
            case PAGE_UP -> commands.press("PgUp");
            case F5 -> commands.press("F5");
            case F -> event.isShortcutDown() && commands.press("/");
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && character.codePoints().noneMatch(Character::isISOControl) && !character.isEmpty()) {
            if (gate.typed(character, zone())) {
                event.consume();
            }
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            gate.enterReleased();
        }
    }

    private Zone zone() {
        return Zone.of(scene == null ? null : scene.getFocusOwner());
    }

    /** A text field as it was before fast characters came. */
    private record Remembered(TextInputControl field, String text, int caret) {}

    private final class Meant implements KeyGate.Meaning {

        @Override
        public void key(String character) {
            commands.press(character);
        }

        @Override
        public void enter(Zone zone) {
            if (zone == Zone.PANEL) {
                commands.answer();
            } else {
                commands.press("Enter");
            }
        }

        @Override
        public void typedFast(String text) {
            search.type(text);
        }

        @Override
        public void scanned(String text) {
            shell.closeLayer();
            search.scan(text);
        }

        @Override
        public void rememberText() {
            remembered = scene != null && scene.getFocusOwner() instanceof TextInputControl field
                    ? new Remembered(field, field.getText(), field.getCaretPosition())
                    : null;
        }

        @Override
        public void putTextBack() {
            if (remembered != null) {
                remembered.field().setText(remembered.text());
                remembered.field().positionCaret(remembered.caret());
            }
        }
    }
}
