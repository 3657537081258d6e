package confirmdesk.ui.review.decide;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;

/**
 * What came of the last key.
 *
 * @param leadsOn whether the next person follows by itself, so that it is read beside somebody else
 */
public record Said(Message message, Tone tone, boolean leadsOn) {

    /** The same when the next person is there. */
    Said arrived() {
        return new Said(message, tone, false);
    }
}
