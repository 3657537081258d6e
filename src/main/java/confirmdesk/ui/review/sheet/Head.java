package confirmdesk.ui.review.sheet;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.parts.Tone;

/** Who lies open: the line above everything, with the whole ID number. */
public record Head(
        String name,
        String person,
        String idNumber,
        String registration,
        String outcome,
        Tone outcomeTone,
        String state,
        Tone stateTone,
        boolean ofDesk) {

    static Head of(CaseFile file, Texts texts) {
        var person = file.registration();
        return new Head(
                texts.shown(person.get(Field.NAME)),
                texts.text(
                        "record.person",
                        person.get(Field.SEX),
                        person.get(Field.BIRTH_DATE),
                        person.get(Field.ID_TYPE)),
                person.get(Field.ID_NUMBER),
                texts.text(
                        "record.registration",
                        file.registration().number().value(),
                        person.get(Field.SITE),
                        person.get(Field.LEVEL),
                        person.get(Field.SPECIALTY_CODE),
                        person.get(Field.SPECIALTY_NAME)),
                texts.of(file.verdict().outcome()),
                tone(file.verdict().outcome()),
                texts.of(file.state()),
                tone(file.state()),
                person.number().isOfDesk());
    }

    /** How serious an outcome is: whether a person must look, should look, or needn't. */
    public static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case DUPLICATE, AMBIGUOUS, NAME_CHANGED, ID_CHANGED -> Tone.BAD;
            case DISCIPLINED, ABSENT, PASSED_ALL, CHANGED -> Tone.WARN;
            case NAME_VARIANT -> Tone.ACCENT;
            case UNCHANGED -> Tone.GOOD;
            case NEW -> Tone.NEUTRAL;
        };
    }

    /** How a state is shown. */
    public static Tone tone(State state) {
        return switch (state) {
            case PENDING -> Tone.NEUTRAL;
            case RETURNED -> Tone.WARN;
            case CONFIRMED, AUTO_CONFIRMED, PAID -> Tone.GOOD;
            case REJECTED, WITHDRAWN, ABANDONED -> Tone.BAD;
        };
    }
}
