package confirmdesk.ui.handback;

import confirmdesk.desk.handback.HandBacks;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A hand-back that left the program, as a line of the list. @param answers accepted, refused, not answered */
public record SentLine(long number, String at, String clerk, String summary, Message answers, String sha256) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static SentLine of(HandBacks.Sent sent, ZoneId zone) {
        long open = sent.people() - sent.accepted() - sent.refused();
        return new SentLine(
                sent.number(),
                MINUTE.format(sent.at().atZone(zone)),
                sent.clerk().name(),
                sent.summary(),
                Message.of(
                        "handback.answers",
                        Words.number(sent.accepted()),
                        Words.number(sent.refused()),
                        Words.number(open)),
                sent.sha256());
    }
}
