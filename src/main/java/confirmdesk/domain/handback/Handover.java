package confirmdesk.domain.handback;

import confirmdesk.domain.decision.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registration between the site and the centre: what the site has to say now, and what it handed back last.
 *
 * @param newest the newest hand-back that it was in
 */
public record Handover(Result now, @Nullable Handed newest) {

    /** How it stands to what was handed back. */
    public Mark mark() {
        if (newest == null) {
            return Mark.NONE;
        }
        if (newest.isRefused()) {
            return Mark.REFUSED;
        }
        if (!isAsTold(newest)) {
            return Mark.CHANGED;
        }
        return newest.isAccepted() ? Mark.ACCEPTED : Mark.WAITING;
    }

    /**
     * Why it belongs into the next hand-back; empty if it doesn't. What the centre accepted and what didn't change since
     * isn't told again; what it refused counts as never told, so it is told as soon as it is decided again.
     */
    public Optional<Turn> turn() {
        if (newest == null) {
            return decided(Turn.FIRST);
        }
        if (newest.isRefused()) {
            return decided(Turn.AGAIN);
        }
        if (newest.isAccepted() && isAsTold(newest)) {
            return Optional.empty();
        }
        if (!now.isDecided()) {
            return Optional.of(Turn.WITHDRAWN);
        }
        return Optional.of(isAsTold(newest) ? Turn.AGAIN : Turn.CHANGED);
    }

    /** The same for a hand-back of everything: whatever is decided is told. */
    public Optional<Turn> turnAmongAll() {
        return turn().or(() -> decided(Turn.AGAIN));
    }

    /**
     * What it does if the centre refuses what it was told in a hand-back. Nothing if something was decided since: the centre
     * refused what no longer is. Nothing if it was paid: money is never forgotten by itself.
     */
    public Refusal refusalOf(Handed told) {
        if (now.state().isOpen()) {
            return Refusal.OPEN_ALREADY;
        }
        boolean still = isAsTold(told) && newest != null && newest.export() == told.export();
        return still && now.state() != State.PAID ? Refusal.OPENS : Refusal.LEFT;
    }

    private boolean isAsTold(Handed handed) {
        return handed.told().equals(now.told());
    }

    private Optional<Turn> decided(Turn turn) {
        return now.isDecided() ? Optional.of(turn) : Optional.empty();
    }
}
