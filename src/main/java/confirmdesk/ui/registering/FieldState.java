package confirmdesk.ui.registering;

import confirmdesk.domain.checking.Finding;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A field of a form as it is shown.
 *
 * @param lastYear last year's value; empty if the form wasn't prefilled with one
 * @param changed whether it differs from last year's, however it is written
 * @param refused what keeps the draft from being submitted
 * @param marked what is only told
 */
public record FieldState(String value, String lastYear, boolean changed, List<Finding> refused, List<Finding> marked) {

    /** A field that nothing is known about. */
    public static final FieldState EMPTY = new FieldState("", "", false, List.of(), List.of());

    public static FieldState of(Form form, Field field) {
        String value = form.draft().get(field);
        String lastYear = form.draft().before().get(field);
        boolean changed = !lastYear.isEmpty() && !Normal.of(field, value).equals(Normal.of(field, lastYear));
        return new FieldState(
                value,
                lastYear,
                changed,
                about(field, form.verdict().refused().stream()),
                about(field, form.verdict().marked().stream()));
    }

    /** An empty field that must be filled in is no mistake before its page is left. */
    public boolean isOnlyMissing() {
        return value.isBlank() && !refused.isEmpty();
    }

    private static List<Finding> about(Field field, Stream<Finding> findings) {
        return findings.filter(f -> f.field() == field).toList();
    }
}
