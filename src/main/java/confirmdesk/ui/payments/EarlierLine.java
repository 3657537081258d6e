package confirmdesk.ui.payments;

import confirmdesk.desk.output.Exports;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A list that left the program before, as a line of the list. */
public record EarlierLine(long number, String at, String clerk, String format, String summary, String sha256) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    static EarlierLine of(Exports.Listed list, ZoneId zone) {
        return new EarlierLine(
                list.number(),
                MINUTE.format(list.at().atZone(zone)),
                list.clerk().name(),
                list.format().toLowerCase(Locale.ROOT),
                list.summary(),
                list.sha256());
    }
}
