package confirmdesk.domain.handback;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the site has to say about one registration.
 *
 * @param reasonCodes why it was turned down or sent back
 * @param words the clerk's own words to it
 * @param photo SHA-256 of the photo that a clerk put in the place of the batch's, empty if none did
 * @param clerk who decided, empty if nobody did
 * @param at when it was decided
 * @param enclosed what the other lists of a hand-back say, line by line
 */
public record Result(
        RegistrationNumber number,
        State state,
        List<String> reasonCodes,
        String words,
        String photo,
        String clerk,
        @Nullable Instant at,
        List<String> enclosed) {

    public Result {
        reasonCodes = List.copyOf(reasonCodes);
        enclosed = List.copyOf(enclosed);
    }

    /** Whether there is a decision: a photo alone waits for it. */
    public boolean isDecided() {
        return state != State.PENDING;
    }

    /** With what the other lists of a hand-back say about it. */
    public Result enclosing(List<String> lines) {
        return new Result(number, state, reasonCodes, words, photo, clerk, at, lines);
    }

    /**
     * A hash over what matters to the centre. Who decided and when is left out: whoever takes a decision back and makes
     * the same one again has told the centre nothing new.
     */
    public String told() {
        StringBuilder text = new StringBuilder();
        add(text, state.name());
        add(text, String.join("|", reasonCodes));
        add(text, words);
        add(text, photo);
        enclosed.forEach(line -> add(text, line));
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(StringBuilder text, String part) {
        text.append(part.length()).append(':').append(part).append(',');
    }
}
