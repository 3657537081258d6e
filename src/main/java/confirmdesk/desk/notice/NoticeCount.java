package confirmdesk.desk.notice;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.examyear.NoticeTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts notices by kind, and keeps the first of each. */
final class NoticeCount {

    private final int most;
    private final Map<NoticeKind, Long> counts = new EnumMap<>(NoticeKind.class);
    private final Map<NoticeKind, List<NoticeLine>> first = new EnumMap<>(NoticeKind.class);
    private final List<NoticeBook.Notice> notices = new ArrayList<>();

    NoticeCount(int most) {
        this.most = most;
    }

    void add(NoticeLine line) {
        counts.merge(line.kind(), 1L, Long::sum);
        List<NoticeLine> shown = first.computeIfAbsent(line.kind(), k -> new ArrayList<>());
        if (shown.size() < most) {
            shown.add(line);
        }
    }

    /** Counts one that is to be handed out. */
    void add(NoticeBook.Notice notice, NoticeLine line) {
        notices.add(notice);
        add(line);
    }

    List<NoticeBook.Notice> notices() {
        return notices;
    }

    Map<NoticeKind, Long> counts() {
        return counts;
    }

    /** What stands in the log: counts only. */
    String logged() {
        return counts.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("，"));
    }

    NoticeOverview overview(ExamYear year, NoticeLines lines) {
        return new NoticeOverview(
                Arrays.stream(NoticeKind.values())
                        .map(kind -> new NoticeOverview.OfKind(
                                kind,
                                year.notice(kind).map(NoticeTemplate::name).orElse(""),
                                counts.getOrDefault(kind, 0L),
                                lines.handedOut().of(kind),
                                first.getOrDefault(kind, List.of())))
                        .toList(),
                lines.priceMissing());
    }
}
