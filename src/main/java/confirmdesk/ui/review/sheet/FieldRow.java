package confirmdesk.ui.review.sheet;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.FieldComparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.registration.Field;

/**
 * One field of both years.
 *
 * @param remark how the two stand to each other if that isn't plain to see, else empty
 * @param worthALook whether it is shown when only differences are wanted
 */
public record FieldRow(String label, Marks values, Likeness likeness, String remark, boolean worthALook) {

    static FieldRow of(FieldComparison field, Texts texts) {
        boolean same = field.likeness() == Likeness.EQUAL || field.likeness() == Likeness.NOT_COMPARED;
        return new FieldRow(
                texts.of(field.field()),
                values(field).shown(texts::shown),
                field.likeness(),
                remark(field.likeness(), texts),
                !same);
    }

    /** Only what a person must look at is marked. */
    private static Marks values(FieldComparison field) {
        return field.likeness() == Likeness.CHANGED_AS_EXPECTED
                ? Marks.unmarked(field.lastYear(), field.thisYear())
                : Marks.of(field.lastYear(), field.thisYear());
    }

    /** A field that there is nothing to compare with. */
    static FieldRow alone(Field field, String value, Texts texts) {
        return new FieldRow(texts.of(field), Marks.of("", value).shown(texts::shown), Likeness.NOT_COMPARED, "", false);
    }

    /** Whether both years are to be shown beside each other. */
    public boolean showsBoth() {
        return likeness == Likeness.CHANGED
                || likeness == Likeness.WRITTEN_DIFFERENTLY
                || likeness == Likeness.CHANGED_AS_EXPECTED;
    }

    private static String remark(Likeness likeness, Texts texts) {
        return switch (likeness) {
            case WRITTEN_DIFFERENTLY -> texts.text("differences.written-differently");
            case CHANGED_AS_EXPECTED -> texts.text("differences.as-expected");
            case NOT_COMPARED -> texts.text("differences.not-compared");
            case EQUAL, CHANGED -> "";
        };
    }
}
