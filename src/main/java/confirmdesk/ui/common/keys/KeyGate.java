package confirmdesk.ui.common.keys;

import confirmdesk.ui.common.Tasks;
import java.util.function.LongSupplier;

/**
 * Through it goes every character and every Enter before anything else sees it. Outside of text fields characters are
 * held back for a moment, because they may be the start of a scan; inside they go through, and are taken back out if a
 * scan they were.
 */
public final class KeyGate {

    /** Fewer characters typed fast into a text field are a fast hand, not a scan. */
    private static final int SHORTEST_SCAN_INTO_TEXT = 6;

    private final LongSupplier nanos;
    private final Tasks tasks;
    private final EnterGuard guard;
    private final Meaning meaning;
    private final Burst held = new Burst();
    private final Burst intoText = new Burst();

    public KeyGate(LongSupplier nanos, Tasks tasks, EnterGuard guard, Meaning meaning) {
        this.nanos = nanos;
        this.tasks = tasks;
        this.guard = guard;
        this.meaning = meaning;
    }

    /** What came of the keys. */
    public interface Meaning {

        /** A single key was pressed, not as part of a text. */
        void key(String character);

        /** Enter was pressed where it may decide or answer, and it may. */
        void enter(Zone zone);

        /** Characters came too fast for single keys but without an end: they belong into the search box. */
        void typedFast(String text);

        /** A scanner read this. */
        void scanned(String text);

        /** A text field may be about to receive a scan: its text is to be remembered. */
        void rememberText();

        /** It was a scan: the remembered text is to be put back. */
        void putTextBack();
    }

    /** A character was typed. @return whether nobody else may see it */
    public boolean typed(String character, Zone zone) {
        long now = nanos.getAsLong();
        if (zone == Zone.TEXT) {
            if (intoText.add(character, now)) {
                meaning.rememberText();
            }
            return false;
        }
        if (zone == Zone.ELSEWHERE && character.isBlank() && !held.isOpen(now)) {
            return false;
        }
        held.add(character, now);
        tasks.later(Burst.GAP, this::pause);
        return true;
    }

    /** Enter went down or repeats. @return whether nobody else may see it */
    public boolean enterPressed(Zone zone) {
        boolean allowed = guard.pressed();
        long now = nanos.getAsLong();
        if (held.isOpen(now)) {
            meaning.scanned(held.take());
            return true;
        }
        if (zone == Zone.TEXT) {
            return endsScanIntoText(now);
        }
        if (zone == Zone.ELSEWHERE) {
            return false;
        }
        if (allowed) {
            meaning.enter(zone);
        }
        return true;
    }

    public void enterReleased() {
        guard.released();
    }

    private boolean endsScanIntoText(long now) {
        if (!intoText.isOpen(now) || intoText.length() < SHORTEST_SCAN_INTO_TEXT) {
            return false;
        }
        meaning.putTextBack();
        meaning.scanned(intoText.take());
        return true;
    }

    /** A single character, or one sign over and over again: a key held down, for no scan looks like that. */
    private static boolean isKey(String text) {
        return text.length() == 1
                || !Character.isLetterOrDigit(text.charAt(0))
                        && text.chars().distinct().count() == 1;
    }

    /** The moment is over: what was held back and not followed by more is what it seems. */
    private void pause() {
        if (held.length() == 0) {
            return;
        }
        if (held.isOpen(nanos.getAsLong())) {
            tasks.later(Burst.GAP, this::pause);
            return;
        }
        String text = held.take();
        if (isKey(text)) {
            text.chars().mapToObj(Character::toString).forEach(meaning::key);
        } else {
            meaning.typedFast(text);
        }
    }
}
