package confirmdesk.ui.review.people;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Summary;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.review.sheet.Head;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A person as a line of the list; of the ID number only the end. */
public record PersonRow(String name, String idEnd, String specialty, String chip, Tone tone) {

    /** @param line the line of the queue that is shown; among photo problems the photo is what there is to look at */
    static PersonRow of(Summary summary, QueueLine line, Texts texts) {
        String specialty = summary.specialtyName().isBlank()
                ? summary.specialtyCode()
                : texts.text("people.specialty", summary.specialtyCode(), summary.specialtyName());
        boolean photo = isAboutPhoto(summary, line);
        String chip = photo ? photo(summary, texts) : chip(summary, texts);
        String about = summary.number().isOfDesk() ? texts.text("people.of-desk", specialty) : specialty;
        return new PersonRow(
                texts.shown(summary.name()), summary.idEnd(), about, chip, photo ? Tone.WARN : tone(summary));
    }

    /** A decided one says its state, an open one what there is to look at. */
    private static String chip(Summary summary, Texts texts) {
        if (!summary.state().isOpen()) {
            return texts.of(summary.state());
        }
        if (summary.outcome() == Outcome.CHANGED) {
            return changes(summary, texts);
        }
        return texts.text(ShortName.of(summary.outcome()));
    }

    private static boolean isAboutPhoto(Summary summary, QueueLine line) {
        return summary.state().isOpen()
                && summary.photo() != PhotoState.PRESENT
                && (line == QueueLine.PENDING_PHOTO || summary.outcome() == Outcome.UNCHANGED);
    }

    private static String photo(Summary summary, Texts texts) {
        return texts.text(summary.photo() == PhotoState.MISSING ? "people.no-photo" : "people.bad-photo");
    }

    private static String changes(Summary summary, Texts texts) {
        List<Field> fields = changedFields(summary);
        if (fields.size() == 1) {
            Field only = fields.getFirst();
            return ShortName.of(only).map(texts::text).orElseGet(() -> texts.of(only));
        }
        if (fields.isEmpty()) {
            return texts.text(ShortName.of(summary.outcome()));
        }
        List<FieldGroup> groups = fields.stream().map(Field::group).distinct().toList();
        return texts.text(
                groups.size() == 1 ? "people.changes" : "people.changes-and-more",
                texts.text(ShortName.of(groups.getFirst())),
                fields.size());
    }

    /** Changes of contact data alone never hold anybody up, so they are quiet. */
    private static Tone tone(Summary summary) {
        if (summary.state() != State.PENDING) {
            return Head.tone(summary.state());
        }
        boolean contactOnly = summary.outcome() == Outcome.CHANGED
                && changedFields(summary).stream().allMatch(f -> f.group() == FieldGroup.CONTACT);
        return contactOnly ? Tone.NEUTRAL : Head.tone(summary.outcome());
    }

    private static List<Field> changedFields(Summary summary) {
        return Arrays.stream(summary.changedFields().split("\\|"))
                .map(Field::ofHeader)
                .flatMap(Optional::stream)
                .toList();
    }
}
