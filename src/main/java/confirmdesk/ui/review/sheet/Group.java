package confirmdesk.ui.review.sheet;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.FieldComparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The fields of one page of the form.
 *
 * @param summary how many changed, or that all are the same
 * @param changes how many count as a change
 * @param compared whether there is a record of last year to hold the fields against
 */
public record Group(String name, String summary, int changes, boolean compared, List<FieldRow> rows) {

    /** Columns that are shown elsewhere on the screen and not as fields. */
    private static final List<Field> ELSEWHERE =
            List.of(Field.CHOSEN_BASIC, Field.CHOSEN_RELATED, Field.CHOSEN_PROFESSIONAL, Field.CHOSEN_PRACTICE);

    public Group {
        rows = List.copyOf(rows);
    }

    /** The groups of a comparison, those with changes first. */
    static List<Group> of(List<FieldComparison> fields, Texts texts) {
        List<Group> groups = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            List<FieldComparison> mine =
                    fields.stream().filter(f -> f.group() == group).toList();
            if (!mine.isEmpty()) {
                groups.add(compared(group, mine, texts));
            }
        }
        groups.sort(Comparator.comparing(g -> g.changes() == 0));
        return groups;
    }

    /** This year's answers by group, when there is no one record to hold them against. */
    static List<Group> alone(Answers answers, Texts texts) {
        List<Group> groups = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            List<FieldRow> rows = Arrays.stream(Field.values())
                    .filter(f -> f.group() == group && answers.has(f) && !ELSEWHERE.contains(f))
                    .filter(f -> !answers.get(f).isBlank())
                    .map(f -> FieldRow.alone(f, answers.get(f), texts))
                    .toList();
            if (!rows.isEmpty() && group != FieldGroup.RESULT) {
                groups.add(new Group(texts.of(group), texts.text("differences.fields", rows.size()), 0, false, rows));
            }
        }
        return groups;
    }

    /** Whether there is something in it to look at. */
    public boolean changed() {
        return changes > 0;
    }

    private static Group compared(FieldGroup group, List<FieldComparison> fields, Texts texts) {
        List<FieldRow> rows = fields.stream()
                .sorted(Comparator.comparing(f -> !f.isChange()))
                .map(f -> FieldRow.of(f, texts))
                .toList();
        int changes = count(fields, FieldComparison::isChange);
        return new Group(texts.of(group), summary(fields, changes, texts), changes, true, rows);
    }

    private static String summary(List<FieldComparison> fields, int changes, Texts texts) {
        if (changes > 0) {
            return texts.text("differences.changes", changes);
        }
        int written = count(fields, f -> f.likeness() == Likeness.WRITTEN_DIFFERENTLY);
        int same = count(fields, f -> f.likeness() == Likeness.EQUAL);
        int grown = count(fields, f -> f.likeness() == Likeness.CHANGED_AS_EXPECTED);
        List<String> parts = new ArrayList<>();
        if (same > 0) {
            parts.add(texts.text("differences.same", same));
        }
        if (written > 0) {
            parts.add(texts.text("differences.written", written));
        }
        if (grown > 0) {
            parts.add(texts.text("differences.grown", grown));
        }
        return parts.isEmpty() ? texts.text("differences.not-compared") : String.join(texts.text("list.comma"), parts);
    }

    private static int count(List<FieldComparison> fields, Predicate<FieldComparison> which) {
        return (int) fields.stream().filter(which).count();
    }
}
