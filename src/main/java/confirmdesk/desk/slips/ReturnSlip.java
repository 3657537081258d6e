package confirmdesk.desk.slips;

import confirmdesk.desk.review.CaseFile.LastDecision;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.requirements.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody who is sent back takes home: why, which papers are missing, and until when to come again. */
final class ReturnSlip {

    private final Texts texts;
    private final ExamYear year;
    private final SlipWords words;

    ReturnSlip(Texts texts, ExamYear year) {
        this.texts = texts;
        this.year = year;
        words = new SlipWords(texts);
    }

    List<Slip.Part> of(Opened opened) {
        List<Slip.Part> parts = new ArrayList<>();
        parts.add(words.person(opened.file().registration()));
        LastDecision last = opened.file().lastDecision();
        if (last != null) {
            parts.add(new Slip.Lines(texts.text("slip.reasons"), reasons(last), false));
            last.recall().ifPresent(recall -> parts.addAll(asked(recall)));
        }
        parts.add(new Slip.Lines("", List.of(texts.text("slip.bring-this")), false));
        parts.add(new Slip.Signatures(List.of(texts.text("slip.sign-candidate"), texts.text("slip.sign-clerk"))));
        return parts;
    }

    private List<Slip.Part> asked(Recall recall) {
        List<Slip.Part> parts = new ArrayList<>();
        List<String> papers = recall.papers().stream().map(this::paper).toList();
        if (!papers.isEmpty()) {
            parts.add(new Slip.Lines(texts.text("slip.papers-missing"), papers, false));
        }
        parts.add(new Slip.Lines(
                "", List.of(texts.text("slip.until", recall.until().toString())), true));
        return parts;
    }

    private List<String> reasons(LastDecision last) {
        return Stream.concat(last.reasonCodes().stream().map(this::reason), Stream.of(last.text()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** A code that the year's table lost since stands for itself. */
    private String reason(String code) {
        return year.reasons().stream()
                .filter(reason -> reason.code().equals(code))
                .map(this::sentence)
                .findFirst()
                .orElse(code);
    }

    private String sentence(Reason reason) {
        return texts.locale().equals(Locale.CHINESE) ? reason.chinese() : reason.english();
    }

    private String paper(String code) {
        @Nullable
        Paper known = year.requirements().papers().stream()
                .filter(paper -> paper.code().equals(code))
                .findFirst()
                .orElse(null);
        return texts.text("slip.paper-missing", known == null ? code : words.name(known));
    }
}
