package confirmdesk.ui.importing;

import confirmdesk.desk.importing.listed.Decided;
import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.review.CaseFile.LastDecision;
import confirmdesk.domain.decision.FieldChange;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Tone;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row that is taken, as a line of a list: numbers of documents and phones show their end.
 *
 * @param decision what was decided about the person before, by whom and when
 * @param changes what the row says otherwise, what counts first
 */
public record TakenLine(TakenRow row, String idNumber, String treatment, Tone tone, String decision, String changes) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.systemDefault());
    private static final Set<Field> MASKED = Set.of(Field.ID_NUMBER, Field.PHONE);
    private static final int END = 4;
    private static final String BETWEEN = "; ";

    static TakenLine of(Decided decided, Words words) {
        TakenRow row = decided.row();
        return new TakenLine(
                row,
                end(row.idNumber()),
                words.say(row.treatment()),
                tone(row),
                decision(row.state(), decided.decision(), words),
                changes(row.changes(), words));
    }

    public String number() {
        return row.number().value();
    }

    public String name() {
        return row.name();
    }

    public String specialty() {
        return row.specialty();
    }

    /** Everything as cells of a workbook, the ID number in full. */
    List<String> cells() {
        return List.of(
                number(),
                name(),
                row.idNumber(),
                specialty(),
                treatment,
                decision,
                changes,
                row.place().file(),
                Long.toString(row.place().row()));
    }

    private static Tone tone(TakenRow row) {
        return switch (row.treatment()) {
            case REOPENED, REPLACED_THOUGH_FINAL, OLDER -> Tone.WARN;
            case ADDED, REPLACED, SAME -> Tone.NEUTRAL;
        };
    }

    private static String decision(State state, Optional<LastDecision> decision, Words words) {
        if (state == State.PENDING) {
            return "";
        }
        Stream<String> details = decision.stream()
                .flatMap(last -> Stream.of(last.clerk(), TIME.format(last.at()), last.text()))
                .filter(text -> !text.isBlank());
        return Stream.concat(Stream.of(words.say(state)), details).collect(Collectors.joining(" "));
    }

    private static String changes(List<FieldChange> changes, Words words) {
        return changes.stream()
                .sorted(Comparator.comparing(FieldChange::counts).reversed())
                .map(change -> words.say(
                        change.counts() ? "import.change-counts" : "import.change",
                        words.say(change.field()),
                        shown(change, change.before(), words),
                        shown(change, change.now(), words)))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Of a masked number everything from where it changes is shown: its end alone might be the same. */
    private static String shown(FieldChange change, String value, Words words) {
        if (value.isEmpty()) {
            return words.say("import.change-empty");
        }
        int from = Math.min(firstDifference(change.before(), change.now()), value.length() - END);
        return !MASKED.contains(change.field()) || from <= 0 ? value : "…" + value.substring(from);
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String end(String number) {
        return number.length() <= END ? number : "…" + number.substring(number.length() - END);
    }

    /** Says no value: it is personal. */
    @Override
    public String toString() {
        return row.toString();
    }
}
