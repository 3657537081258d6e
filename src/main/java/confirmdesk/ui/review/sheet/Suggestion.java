package confirmdesk.ui.review.sheet;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Evidence;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A record of last year that may be the same person, with what speaks for it and what against. */
public record Suggestion(String person, String exam, String result, List<Sign> signs) {

    public Suggestion {
        signs = List.copyOf(signs);
    }

    /** One thing that was looked at. */
    public record Sign(String what, boolean speaksFor) {}

    /** The suggested records of an outcome that a person must settle. */
    static List<Suggestion> of(Opened opened, Texts texts) {
        Outcome open = opened.comparison().question().doubt().open();
        if (open != Outcome.ID_CHANGED && open != Outcome.AMBIGUOUS) {
            return List.of();
        }
        return opened.lastYear().stream().map(r -> of(r, opened, texts)).toList();
    }

    private static Suggestion of(LastYearRecord lastYear, Opened opened, Texts texts) {
        List<Sign> signs = opened.comparison().evidence().stream()
                .filter(e -> e.lastYear().equals(lastYear.number()))
                .flatMap(e -> e.signs().stream())
                .map(s -> sign(s, texts))
                .toList();
        return new Suggestion(
                texts.text(
                        "suggestion.person",
                        lastYear.get(Field.NAME),
                        lastYear.get(Field.SEX),
                        lastYear.get(Field.BIRTH_DATE),
                        lastYear.get(Field.ID_TYPE),
                        lastYear.get(Field.ID_NUMBER)),
                texts.text(
                        "suggestion.exam",
                        lastYear.number().value(),
                        lastYear.get(Field.SITE),
                        lastYear.get(Field.LEVEL),
                        lastYear.get(Field.SPECIALTY_CODE),
                        lastYear.get(Field.SPECIALTY_NAME)),
                result(lastYear, texts),
                signs);
    }

    private static Sign sign(Evidence.Sign sign, Texts texts) {
        return new Sign(texts.of(sign.kind()), sign.speaksFor());
    }

    private static String result(LastYearRecord lastYear, Texts texts) {
        if (lastYear.disciplined()) {
            return texts.of(Outcome.DISCIPLINED);
        }
        if (lastYear.absent()) {
            return texts.of(Outcome.ABSENT);
        }
        Scores scores = Scores.in(lastYear.answers());
        return Arrays.stream(Subject.values())
                .map(s -> texts.text(
                        "suggestion.score",
                        s,
                        scores.of(s).map(Object::toString).orElseGet(() -> texts.text("subjects.not-taken"))))
                .collect(Collectors.joining(texts.text("list.comma")));
    }
}
