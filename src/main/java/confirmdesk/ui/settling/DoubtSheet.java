package confirmdesk.ui.settling;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.settling.OpenDoubt.Doubtful;
import confirmdesk.desk.settling.Story;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Evidence;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A doubt as the screen shows it, all in words.
 *
 * @param person this year's registration in a line
 * @param story what was settled already, a sentence each
 * @param cards what is chosen among, in the order of the digits
 */
record DoubtSheet(Asked asked, String person, String exam, List<String> story, List<Card> cards, List<Paper> papers) {

    /** One registration of this year or record of last year. @param signs what speaks for and against it */
    record Card(RegistrationNumber number, String person, String exam, String result, List<Sign> signs) {}

    /** One thing that was looked at, as a plain line. */
    record Sign(String sentence, boolean speaksFor) {}

    /** A document that may be seen. */
    record Paper(String code, String kind, String name) {}

    static DoubtSheet of(Doubtful doubtful, Texts texts) {
        CaseFile file = doubtful.opened().file();
        Answers answers = file.registration().answers();
        Asked asked = Asked.of(doubtful.opened().comparison().question());
        return new DoubtSheet(
                asked,
                person(answers, texts),
                exam(file.registration().number(), answers, texts),
                new Story(ZoneId.systemDefault(), doubtful.opened().documents())
                        .of(doubtful.opened().comparison().question()).stream()
                                .map(texts::of)
                                .toList(),
                asked == Asked.WHICH_STANDS
                        ? doubtful.samePerson().stream()
                                .map(f -> card(f, texts))
                                .toList()
                        : doubtful.records().stream()
                                .map(r -> card(r, doubtful, texts))
                                .toList(),
                asked == Asked.MERGE
                        ? doubtful.year().mergePapers().stream()
                                .map(p -> paper(p, texts))
                                .toList()
                        : List.of());
    }

    private static Card card(CaseFile twin, Texts texts) {
        Answers answers = twin.registration().answers();
        RegistrationNumber number = twin.registration().number();
        return new Card(
                number, person(answers, texts), exam(number, answers, texts), texts.of(twin.state()), List.of());
    }

    private static Card card(LastYearRecord record, Doubtful doubtful, Texts texts) {
        Answers now = doubtful.opened().file().registration().answers();
        List<Sign> signs = doubtful.opened().comparison().evidence().stream()
                .filter(e -> e.lastYear().equals(record.number()))
                .flatMap(e -> e.signs().stream())
                .map(sign -> sign(sign, record.answers(), now, texts))
                .toList();
        return new Card(
                record.number(),
                person(record.answers(), texts),
                exam(record.number(), record.answers(), texts),
                result(record, texts),
                signs);
    }

    private static Sign sign(Evidence.Sign sign, Answers before, Answers now, Texts texts) {
        String what = texts.of(sign.kind());
        Field field = field(sign.kind());
        boolean sayingItself = sign.kind() == Evidence.Kind.OLD_AND_NEW_FORM_OF_NUMBER
                || sign.kind() == Evidence.Kind.ONE_DIGIT_DIFFERS;
        if (sayingItself) {
            return new Sign(texts.text("settling.values", what, before.get(field), now.get(field)), true);
        }
        return sign.speaksFor()
                ? new Sign(texts.text("settling.same", what, now.get(field)), true)
                : new Sign(texts.text("settling.different", what, before.get(field), now.get(field)), false);
    }

    private static Field field(Evidence.Kind kind) {
        return switch (kind) {
            case NAME -> Field.NAME;
            case SEX -> Field.SEX;
            case BIRTH_DATE -> Field.BIRTH_DATE;
            case PHONE -> Field.PHONE;
            case EMAIL -> Field.EMAIL;
            case ADDRESS -> Field.ADDRESS;
            case SCHOOLING -> Field.SCHOOL;
            case EMPLOYER -> Field.EMPLOYER;
            case ID_NUMBER, OLD_AND_NEW_FORM_OF_NUMBER, ONE_DIGIT_DIFFERS -> Field.ID_NUMBER;
            case ID_TYPE -> Field.ID_TYPE;
        };
    }

    private static Paper paper(MergePaper paper, Texts texts) {
        boolean chinese = texts.locale().equals(Locale.CHINESE);
        return new Paper(paper.code(), paper.kind(), chinese ? paper.chinese() : paper.english());
    }

    private static String person(Answers answers, Texts texts) {
        return texts.text(
                "settling.person",
                answers.get(Field.NAME),
                answers.get(Field.SEX),
                answers.get(Field.BIRTH_DATE),
                answers.get(Field.ID_TYPE),
                answers.get(Field.ID_NUMBER));
    }

    private static String exam(RegistrationNumber number, Answers answers, Texts texts) {
        return texts.text(
                "settling.exam",
                number.value(),
                answers.get(Field.SITE),
                answers.get(Field.LEVEL),
                answers.get(Field.SPECIALTY_CODE),
                answers.get(Field.SPECIALTY_NAME),
                answers.get(Field.EMPLOYER));
    }

    private static String result(LastYearRecord record, Texts texts) {
        Scores scores = Scores.in(record.answers());
        String marks = Arrays.stream(Subject.values())
                .map(s -> texts.text(
                        "suggestion.score",
                        s,
                        scores.of(s).map(Object::toString).orElseGet(() -> texts.text("subjects.not-taken"))))
                .collect(Collectors.joining(texts.text("list.comma")));
        return record.tookTheExam() ? marks : texts.text("settling.not-taken", marks);
    }
}
