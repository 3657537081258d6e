package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.YesNo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a table; a cell that says something wrong becomes a problem and counts as not there. */
record TableRow(Table table, CsvText.Line line) {

    private static final String ANY = "*";

    /** The cell without spaces around it; empty if there is none. */
    String text(String column) {
        Integer place = table.columns().get(column);
        return place == null || place >= line.cells().size()
                ? ""
                : line.cells().get(place).strip();
    }

    /** The cell, which must not be empty. */
    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            problem(column, Message.of("table.needed"));
        }
        return text;
    }

    /** The cell, empty if it says any. */
    String any(String column) {
        String text = text(column);
        return text.equals(ANY) ? "" : text;
    }

    /** Whether nothing but an example stands behind the row; one without a source is an example too. */
    boolean isExample() {
        String source = text(Table.SOURCE);
        return source.isEmpty() || source.startsWith(Table.EXAMPLE);
    }

    /** What several words of a cell say, divided by {@code |}. */
    List<String> words(String column) {
        return Arrays.stream(text(column).split("\\|"))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** 是 or 否; without a word it is what {@code unsaid} says. */
    boolean yes(String column, boolean unsaid) {
        String text = text(column);
        if (text.isEmpty()) {
            return unsaid;
        }
        if (!YesNo.isKnown(text)) {
            problem(column, Message.of("table.yesNo", text));
        }
        return YesNo.isYes(text);
    }

    /** A number from 0 on, if there is one. */
    Optional<BigDecimal> number(String column) {
        return parsed(
                column,
                "table.number",
                text -> text.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(text)) : Optional.empty());
    }

    /** A whole number from 0 on, if there is one. */
    Optional<Integer> whole(String column) {
        return parsed(
                column,
                "table.whole",
                text -> text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty());
    }

    Optional<LocalDate> day(String column) {
        return parsed(column, "table.day", Normal::day);
    }

    /** What {@code meaning} makes of the cell; a problem if the cell says something that has none. */
    <T> Optional<T> parsed(String column, String key, Function<String, Optional<T>> meaning) {
        String text = any(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = meaning.apply(text);
        if (value.isEmpty()) {
            problem(column, Message.of(key, text));
        }
        return value;
    }

    void problem(String column, Message reason) {
        table.problems().inCell(table.file(), line.row(), column, reason);
    }
}
