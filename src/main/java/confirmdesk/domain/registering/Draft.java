package confirmdesk.domain.registering;

import confirmdesk.domain.examyear.IdTypes;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A registration that is being taken up at the desk, page by page. Every change is a new draft with a higher revision, so
 * that an older one never takes the place of a newer one.
 *
 * @param values what was filled in, as it was typed
 * @param checked the pages that were checked off; a change takes the mark off its page
 * @param preset the subjects that were preselected; the clerk's own choice is never overwritten
 */
public record Draft(
        RegistrationNumber number,
        long revision,
        Map<Field, String> values,
        Set<Page> checked,
        Acceptance acceptance,
        Prefill before,
        @Nullable SubjectSet preset,
        PhotoChoice photo) {

    public Draft {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        Set<Page> pages = EnumSet.noneOf(Page.class);
        pages.addAll(checked);
        checked = Collections.unmodifiableSet(pages);
    }

    /** An empty form; nearly everybody shows a resident identity card. */
    public static Draft empty(RegistrationNumber number) {
        return new Draft(
                number,
                1,
                Map.of(Field.ID_TYPE, IdTypes.RESIDENT),
                Set.of(),
                Acceptance.NONE,
                Prefill.NONE,
                null,
                PhotoChoice.OPEN);
    }

    /** With region, site and desk of another one: one unit often comes together. */
    public Draft atThePlaceOf(Draft other) {
        return with(Map.of(
                Field.REGION, other.get(Field.REGION),
                Field.SITE, other.get(Field.SITE),
                Field.DESK, other.get(Field.DESK)));
    }

    /** The value; empty if nothing was filled in. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** With another value, which takes the mark off its page; the same one changes nothing. */
    public Draft with(Field field, String value) {
        return get(field).equals(value) ? this : with(Map.of(field, value));
    }

    /** With other values. */
    Draft with(Map<Field, String> changed) {
        Map<Field, String> newValues = new EnumMap<>(Field.class);
        newValues.putAll(values);
        Set<Page> still = EnumSet.noneOf(Page.class);
        still.addAll(checked);
        changed.forEach((field, value) -> {
            if (!get(field).equals(value)) {
                newValues.put(field, value);
                still.remove(Page.of(field));
            }
        });
        return new Draft(number, revision + 1, newValues, still, acceptance, before, preset, photo);
    }

    public Draft accepting(Acceptance accepted) {
        Draft open = accepted.isComplete() ? this : without(Page.START);
        return new Draft(number, revision + 1, values, open.checked, accepted, before, preset, photo);
    }

    /** With another photo; it has to be looked at again. */
    public Draft with(PhotoChoice chosen) {
        return new Draft(number, revision + 1, values, without(Page.PHOTO).checked, acceptance, before, preset, chosen);
    }

    /** With a page checked off. */
    Draft checking(Page page) {
        Set<Page> more = EnumSet.of(page);
        more.addAll(checked);
        return new Draft(number, revision + 1, values, more, acceptance, before, preset, photo);
    }

    /**
     * Prefilled from last year's record, or no longer from another one's: what was prefilled from that and not changed since
     * goes, what a person typed stays. The same record changes nothing.
     */
    Draft prefilledFrom(@Nullable LastYearRecord record) {
        Prefill found = record == null ? Prefill.NONE : Prefill.of(record);
        if (found.equals(before)) {
            return this;
        }
        Map<Field, String> changed = new EnumMap<>(Field.class);
        before.values().forEach((field, value) -> {
            if (get(field).equals(value)) {
                changed.put(field, "");
            }
        });
        found.values().forEach((field, value) -> {
            if (changed.getOrDefault(field, get(field)).isBlank()) {
                changed.put(field, value);
            }
        });
        Draft filled = with(changed);
        PhotoChoice now = photo == PhotoChoice.LAST_YEAR ? PhotoChoice.OPEN : photo;
        Set<Page> still = now == photo ? filled.checked : filled.without(Page.PHOTO).checked;
        return new Draft(number, filled.revision, filled.values, still, acceptance, found, preset, now);
    }

    /** With these subjects preselected, unless somebody chose others meanwhile. */
    Draft preselecting(SubjectSet due) {
        boolean untouched = preset == null ? SubjectSet.chosenIn(answers()).size() == 0 : isChosen(preset);
        if (due.equals(preset) || !untouched) {
            return this;
        }
        Draft chosen = with(Chosen.values(due));
        return new Draft(number, chosen.revision, chosen.values, chosen.checked, acceptance, before, due, photo);
    }

    /** The registration that it is so far; what nobody filled in is an empty cell, not a column that isn't there. */
    public Registration registration() {
        return new Registration(number, answers());
    }

    private Answers answers() {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        Page.allFields().forEach(field -> filled.put(field, get(field).strip()));
        filled.put(Field.REGISTRATION_NUMBER, number.value());
        return new Answers(filled, Map.of());
    }

    private boolean isChosen(SubjectSet subjects) {
        return SubjectSet.chosenIn(answers()).equals(subjects);
    }

    private Draft without(Page page) {
        Set<Page> fewer = EnumSet.noneOf(Page.class);
        fewer.addAll(checked);
        fewer.remove(page);
        return new Draft(number, revision, values, fewer, acceptance, before, preset, photo);
    }

    /** Says no value. */
    @Override
    public String toString() {
        return "Draft[" + number + ", " + values.size() + " fields]";
    }
}
