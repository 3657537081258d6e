package confirmdesk.ui.review.sheet;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.requirements.Paper;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A paper as the screen shows it.
 *
 * @param key the digit that ticks it; empty from the tenth on
 * @param seen who saw it and when; empty if nobody did
 */
public record PaperRow(String key, String code, String name, boolean needed, boolean ticked, String seen) {

    private static final int KEYS = 9;

    static List<PaperRow> of(PaperList papers, ZoneId zone, Texts texts) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        return IntStream.range(0, papers.lines().size())
                .mapToObj(i -> of(i + 1, papers.lines().get(i), time, texts))
                .toList();
    }

    private static PaperRow of(int place, PaperList.Line line, DateTimeFormatter time, Texts texts) {
        Paper paper = line.paper();
        return new PaperRow(
                place <= KEYS ? String.valueOf(place) : "",
                paper.code(),
                texts.locale().equals(Locale.CHINESE) ? paper.chinese() : paper.english(),
                paper.needed(),
                line.isTicked(),
                line.tick()
                        .map(tick -> texts.text("papers.seen", tick.clerk().name(), time.format(tick.at())))
                        .orElse(""));
    }
}
