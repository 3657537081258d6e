package confirmdesk.desk.slips;

import confirmdesk.domain.decision.State;
import java.util.Arrays;
import java.util.Optional;

/** The slips about one registration; the word is that of the command line. */
public enum SlipKind {
    CONFIRMATION("confirmation"),
    RETURN("return"),
    DIFFERENCES("differences");

    private final String word;

    SlipKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<SlipKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The slip that a registration in this state calls for. */
    public static SlipKind fitting(State state) {
        return state == State.RETURNED ? RETURN : CONFIRMATION;
    }

    /** Whether there is such a slip in this state: nobody signs what was turned down, nobody is asked back unreturned. */
    public boolean fits(State state) {
        return switch (this) {
            case CONFIRMATION ->
                switch (state) {
                    case PENDING, RETURNED, CONFIRMED, AUTO_CONFIRMED, PAID -> true;
                    case REJECTED, WITHDRAWN, ABANDONED -> false;
                };
            case RETURN -> state == State.RETURNED;
            case DIFFERENCES -> true;
        };
    }
}
