package confirmdesk.desk.slips;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.decision.Act;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was done on a day, by whom, where everybody stands now, and the head of the log. */
record DaySheet(Texts texts) {

    private static final List<Act> BY_PERSON =
            List.of(Act.CONFIRM, Act.RETURN, Act.REJECT, Act.UNDO, Act.AUTO_CONFIRM, Act.REPLACE_PHOTO);
    private static final List<QueueLine> STANDING =
            List.of(QueueLine.PENDING, QueueLine.RETURNED, QueueLine.CONFIRMED, QueueLine.REJECTED, QueueLine.ALL);

    List<Slip.Part> of(DayCount count, Map<QueueLine, Long> counts, String hash) {
        return List.of(
                done(count),
                byPerson(count),
                standing(counts),
                log(count, hash),
                new Slip.Signatures(List.of(texts.text("day.sign"), texts.text("slip.sign-date"))));
    }

    private Slip.Part done(DayCount count) {
        List<Slip.Fact> facts = count.acts().entrySet().stream()
                .map(act -> new Slip.Fact(texts.of(act.getKey()), act.getValue().toString()))
                .toList();
        return facts.isEmpty()
                ? new Slip.Lines(texts.text("day.done"), List.of(texts.text("day.nothing")), false)
                : new Slip.Facts(texts.text("day.done"), facts);
    }

    private Slip.Grid byPerson(DayCount count) {
        List<String> header = Stream.concat(
                        Stream.of(texts.text("journal.column-clerk")),
                        BY_PERSON.stream().map(texts::of))
                .toList();
        List<List<String>> rows = count.clerks().entrySet().stream()
                .map(clerk -> Stream.concat(
                                Stream.of(clerk.getKey().name()),
                                BY_PERSON.stream().map(act -> number(clerk.getValue(), act)))
                        .toList())
                .toList();
        return new Slip.Grid(texts.text("day.by-person"), header, List.of(22, 13, 13, 13, 13, 13, 13), rows);
    }

    private static String number(Map<Act, Long> acts, Act act) {
        return String.valueOf(acts.getOrDefault(act, 0L));
    }

    private Slip.Facts standing(Map<QueueLine, Long> counts) {
        return new Slip.Facts(
                texts.text("day.standing"),
                STANDING.stream()
                        .map(line -> new Slip.Fact(texts.of(line), String.valueOf(counts.getOrDefault(line, 0L))))
                        .toList());
    }

    private Slip.Lines log(DayCount count, String hash) {
        String entries = texts.text("day.entries", String.valueOf(count.first()), String.valueOf(count.last()));
        String head = texts.text("day.head", hash);
        return new Slip.Lines(
                texts.text("day.log"), count.first() == 0 ? List.of(head) : List.of(entries, head), false);
    }
}
