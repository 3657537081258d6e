package confirmdesk.ui.common.keys;

import java.time.Duration;

/** Keys that follow each other faster than a hand types: a scanner at work. */
final class Burst {

    /** The longest pause inside a scan; single keys are held back this long. */
    static final Duration GAP = Duration.ofMillis(50);

    private final StringBuilder text = new StringBuilder();
    private long last;

    /** Adds a character that came now; after a pause it begins a new burst. @return whether it began one */
    boolean add(String character, long now) {
        boolean begins = !isOpen(now);
        if (begins) {
            text.setLength(0);
        }
        text.append(character);
        last = now;
        return begins;
    }

    /** Whether a key that comes now belongs to it. */
    boolean isOpen(long now) {
        return !text.isEmpty() && now - last < GAP.toNanos();
    }

    int length() {
        return text.length();
    }

    /** Ends it and gives its characters. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
