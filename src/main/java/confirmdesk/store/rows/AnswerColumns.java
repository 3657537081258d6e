package confirmdesk.store.rows;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.store.seal.Vault;
import confirmdesk.store.sql.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the answers of a list stand in a table: a column for each readable field, the rest sealed in one called personal. */
final class AnswerColumns {

    /** Columns that the first stores didn't have: sealed with the personal ones, so that no row has to be sealed anew. */
    private static final Set<Field> LATER = Set.of(Field.PASSED_BEFORE, Field.SPECIALTY_BEFORE);

    /** The name first: it keeps the number as it came apart from the number before it. */
    private static final List<Field> READABLE = Stream.concat(Stream.of(Field.NAME), Arrays.stream(Field.values()))
            .distinct()
            .filter(field -> !isSealed(field))
            .toList();

    private AnswerColumns() {}

    /** Whether a field has no column of its own. */
    static boolean isSealed(Field field) {
        return field.isPersonal() || LATER.contains(field);
    }

    static List<String> names() {
        return Stream.concat(READABLE.stream().map(AnswerColumns::name), Stream.of("personal"))
                .toList();
    }

    /** One value for each name. @param place where the personal part is sealed to */
    static List<@Nullable Object> values(Answers answers, Vault vault, String place) {
        List<@Nullable Object> values = new ArrayList<>(READABLE.size() + 1);
        for (Field field : READABLE) {
            values.add(answers.has(field) ? answers.get(field) : null);
        }
        values.add(vault.seal(Personal.of(answers).bytes(), place));
        return values;
    }

    /** @param first the column at which the names begin */
    static Answers read(Row row, int first, Vault vault, String place) {
        int column = first;
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : READABLE) {
            String value = row.textOrNull(column++);
            if (value != null) {
                values.put(field, value);
            }
        }
        Personal personal = Personal.in(vault.open(row.bytes(column), place));
        values.putAll(personal.fields());
        return new Answers(values, personal.extras());
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
