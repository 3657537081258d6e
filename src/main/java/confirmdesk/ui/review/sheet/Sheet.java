package confirmdesk.ui.review.sheet;

import confirmdesk.desk.papers.EligibilityWords;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.settling.Story;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.settling.Settled;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open registration as the screen shows it, all in words.
 *
 * @param unmet why it is not confirmed automatically; empty if it qualifies
 * @param compared whether there is one record of last year that the fields are held against
 * @param open whether it is still to be decided
 * @param hasTwins whether the same person has another registration this year
 * @param settled what people settled, a sentence each
 * @param doubtful whether there is something that a person settles
 * @param papers what this candidate brings, with what was seen of it
 * @param eligibility the rules about years of work that aren't fulfilled, with their sources
 * @param decision what was decided last and by whom; empty if nothing was
 */
public record Sheet(
        Head head,
        List<SubjectRow> subjects,
        String unmet,
        boolean automatic,
        boolean compared,
        List<Group> groups,
        List<Suggestion> suggestions,
        Map<String, String> extras,
        String note,
        List<String> settled,
        boolean doubtful,
        String decision,
        List<String> stops,
        List<String> warnings,
        boolean open,
        boolean asksForFormCode,
        boolean hasTwins,
        List<PaperRow> papers,
        List<String> eligibility) {

    public static Sheet of(Opened opened, ExamYear year, ZoneId zone, Texts texts) {
        CaseFile file = opened.file();
        boolean compared = !opened.comparison().fields().isEmpty();
        return new Sheet(
                Head.of(file, texts),
                SubjectRow.of(opened, year.passMark(), texts),
                unmet(opened, texts),
                opened.comparison().isAutomatic(),
                compared,
                compared
                        ? Group.of(opened.comparison().fields(), texts)
                        : Group.alone(file.registration().answers(), texts),
                Suggestion.of(opened, texts),
                file.registration().answers().extras(),
                file.note(),
                settled(opened, zone, texts),
                doubtful(opened.comparison().question()),
                decision(file, year, zone, texts),
                file.state().isOpen() ? opened.stops().stream().map(texts::of).toList() : List.of(),
                file.state().isOpen()
                        ? opened.warnings().stream().map(texts::of).toList()
                        : List.of(),
                file.state().isOpen(),
                !file.registration().get(Field.FORM_CODE).isBlank(),
                opened.comparison().outcome() == Outcome.DUPLICATE,
                PaperRow.of(opened.papers(), zone, texts),
                new EligibilityWords(texts).sentences(opened.eligibility()));
    }

    private static List<String> settled(Opened opened, ZoneId zone, Texts texts) {
        Stream<String> story = new Story(zone, opened.documents())
                .of(opened.comparison().question()).stream().map(texts::of);
        Stream<String> lost = opened.scoresGivenUp() ? Stream.of(texts.text("settled.givenUp")) : Stream.empty();
        return Stream.concat(story, lost).toList();
    }

    private static boolean doubtful(Question question) {
        return question.about().asks()
                || !question.samePerson().isEmpty()
                || !question.settled().equals(Settled.NOTHING);
    }

    private static String unmet(Opened opened, Texts texts) {
        return opened.comparison().unmet().stream()
                .map(u -> word(u, texts))
                .collect(Collectors.joining(texts.text("list.comma")));
    }

    private static String word(Unmet unmet, Texts texts) {
        return switch (unmet) {
            case Unmet.Condition condition -> texts.of(condition);
            case Unmet.FieldChanged changed -> texts.text("automatic.field-changed", changed.field());
        };
    }

    private static String decision(CaseFile file, ExamYear year, ZoneId zone, Texts texts) {
        CaseFile.@Nullable LastDecision last = file.lastDecision();
        if (last == null) {
            return "";
        }
        String when =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(last.at());
        String who = texts.text("record.decision", file.state(), last.clerk(), when);
        String why = Stream.concat(
                        last.reasonCodes().stream().map(code -> reason(code, year, texts)), Stream.of(last.text()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(texts.text("list.comma")));
        String said = why.isEmpty() ? who : texts.text("record.decision-why", who, why);
        return last.recall()
                .map(recall ->
                        texts.text("record.decision-until", said, recall.until().toString()))
                .orElse(said);
    }

    private static String reason(String code, ExamYear year, Texts texts) {
        return year.reasons().stream()
                .filter(r -> r.code().equals(code))
                .map(r -> texts.locale().equals(Locale.CHINESE) ? r.chinese() : r.english())
                .findFirst()
                .orElse(code);
    }
}
