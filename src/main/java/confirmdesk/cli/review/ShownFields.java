package confirmdesk.cli.review;

import confirmdesk.cli.Terminal;
import confirmdesk.cli.TextTable;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.comparison.FieldComparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import confirmdesk.domain.registration.LastYearRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints every field of this year beside the records of last year, page by page of the guide's form. */
final class ShownFields {

    private final Terminal terminal;

    ShownFields(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Opened opened) {
        Answers thisYear = opened.file().registration().answers();
        List<Answers> lastYear =
                opened.lastYear().stream().map(LastYearRecord::answers).toList();
        Map<Field, Likeness> likeness = opened.comparison().fields().stream()
                .collect(Collectors.toMap(FieldComparison::field, FieldComparison::likeness));
        TextTable table = new TextTable();
        table.row(row("cli.show.field", "cli.show.thisYear", lastYear));
        for (FieldGroup group : FieldGroup.values()) {
            List<Field> fields = Arrays.stream(Field.values())
                    .filter(field -> field.group() == group)
                    .filter(field -> thisYear.has(field) || lastYear.stream().anyMatch(a -> a.has(field)))
                    .toList();
            if (!fields.isEmpty()) {
                table.row("— " + terminal.texts().of(group));
                fields.forEach(field -> table.row(row(field, thisYear, lastYear, likeness)));
            }
        }
        extras(thisYear, table);
        terminal.print("");
        table.print(terminal::print);
    }

    private String[] row(String field, String thisYear, List<Answers> lastYear) {
        List<String> cells = new ArrayList<>(List.of(text(field), text(thisYear)));
        lastYear.forEach(record -> cells.add(text("cli.show.lastYearColumn")));
        return cells.toArray(String[]::new);
    }

    private String[] row(Field field, Answers thisYear, List<Answers> lastYear, Map<Field, Likeness> likeness) {
        List<String> cells = new ArrayList<>(List.of(terminal.texts().of(field), thisYear.get(field)));
        lastYear.forEach(record -> cells.add(record.get(field)));
        Likeness found = likeness.get(field);
        if (found != null && found != Likeness.EQUAL) {
            cells.add(terminal.texts().of(found));
        }
        return cells.toArray(String[]::new);
    }

    private void extras(Answers thisYear, TextTable table) {
        if (!thisYear.extras().isEmpty()) {
            table.row("— " + text("cli.show.extras"));
            thisYear.extras().forEach((header, value) -> table.row(header, value));
        }
    }

    private String text(String key) {
        return terminal.texts().text(key);
    }
}
