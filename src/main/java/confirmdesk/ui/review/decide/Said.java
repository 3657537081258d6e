package confirmdesk.ui.review.decide;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;

/** What the program answered to the last key, beside the buttons. */
public record Said(Message message, Tone tone) {}
