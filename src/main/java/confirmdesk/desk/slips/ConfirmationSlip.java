package confirmdesk.desk.slips;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a candidate signs: everything registered, the subjects, and the papers that were seen. */
final class ConfirmationSlip {

    /** Shown with the person, with the subjects, or not the candidate's to check. */
    private static final Set<Field> ELSEWHERE = Set.of(
            Field.NAME,
            Field.REGISTRATION_NUMBER,
            Field.ID_TYPE,
            Field.ID_NUMBER,
            Field.LEVEL,
            Field.SPECIALTY_CODE,
            Field.SPECIALTY_NAME,
            Field.CHOSEN_BASIC,
            Field.CHOSEN_RELATED,
            Field.CHOSEN_PROFESSIONAL,
            Field.CHOSEN_PRACTICE,
            Field.FORM_CODE);

    private final Texts texts;
    private final SlipWords words;

    ConfirmationSlip(Texts texts) {
        this.texts = texts;
        words = new SlipWords(texts);
    }

    List<Slip.Part> of(Opened opened) {
        Registration registration = opened.file().registration();
        List<Slip.Part> parts = new ArrayList<>();
        parts.add(words.person(registration));
        parts.add(new Slip.Lines(texts.text("slip.subjects"), List.of(subjects(opened)), true));
        for (FieldGroup group : FieldGroup.values()) {
            List<Slip.Fact> facts = facts(group, registration);
            if (!facts.isEmpty() && group != FieldGroup.RESULT) {
                parts.add(new Slip.Facts(texts.of(group), facts));
            }
        }
        if (!opened.papers().lines().isEmpty()) {
            parts.add(new Slip.Lines(texts.text("papers.title"), papers(opened.papers()), false));
        }
        parts.add(new Slip.Lines(
                texts.text("slip.state"), List.of(texts.of(opened.file().state())), false));
        parts.add(new Slip.Lines("", List.of(texts.text("slip.declaration")), true));
        parts.add(new Slip.Signatures(List.of(
                texts.text("slip.sign-candidate"), texts.text("slip.sign-date"), texts.text("slip.sign-clerk"))));
        return parts;
    }

    private List<Slip.Fact> facts(FieldGroup group, Registration registration) {
        return Arrays.stream(Field.values())
                .filter(field -> field.group() == group && !ELSEWHERE.contains(field))
                .filter(field -> !registration.get(field).isBlank())
                .map(field -> words.fact(field, registration))
                .toList();
    }

    private String subjects(Opened opened) {
        return Arrays.stream(Subject.values())
                .filter(opened.comparison().chosen()::contains)
                .map(texts::of)
                .collect(Collectors.joining(texts.text("list.comma")));
    }

    private List<String> papers(PaperList papers) {
        return papers.lines().stream()
                .filter(line -> line.paper().needed() || line.isTicked())
                .map(line -> texts.text(
                        line.isTicked() ? "slip.paper-seen" : "slip.paper-missing", words.name(line.paper())))
                .toList();
    }
}
