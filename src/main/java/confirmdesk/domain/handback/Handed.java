package confirmdesk.domain.handback;

import org.jspecify.annotations.Nullable;

/**
 * That a registration was in a hand-back.
 *
 * @param export the number of the hand-back
 * @param told the hash of what was told, {@link Result#told}
 * @param answer what the centre said; nothing until its receipt is read
 * @param words the centre's reason, empty if it gave none
 */
public record Handed(long export, String told, @Nullable Answer answer, String words) {

    /** Whether the centre took it. */
    public boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    /** Whether the centre sent it back; then it counts as never told. */
    public boolean isRefused() {
        return answer == Answer.REFUSED;
    }
}
