package confirmdesk.ui.settings;

import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Tone;
import java.util.Map;

/**
 * A table of the exam year, as a line of the list.
 *
 * @param rows how many rows it has
 * @param examples how many of them are only examples
 */
public record TableLine(String file, long rows, long examples) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("auto_confirm_regions.csv", "rules.table-regions"),
            Map.entry("compared_fields.csv", "rules.table-fields"),
            Map.entry("eligibility.csv", "rules.table-eligibility"),
            Map.entry("fees.csv", "rules.table-fees"),
            Map.entry("header_words.csv", "rules.table-headers"),
            Map.entry("id_types.csv", "rules.table-id-types"),
            Map.entry("name_variants.csv", "rules.table-variants"),
            Map.entry("papers.csv", "rules.table-papers"),
            Map.entry("payment_rules.csv", "rules.table-payment"),
            Map.entry("photo_profile.csv", "rules.table-photo"),
            Map.entry("reasons.csv", "rules.table-reasons"),
            Map.entry("specialties.csv", "rules.table-specialties"),
            Map.entry("subjects.csv", "rules.table-subjects"),
            Map.entry("windows.csv", "rules.table-windows"));

    static TableLine of(String file, String text, long examples) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        return new TableLine(file, Math.max(0, lines - 1), examples);
    }

    /** What the table is about. */
    Message name() {
        return Message.of(NAMES.getOrDefault(file, "rules.table-other"));
    }

    /** How many rows have a source and how many are only examples. */
    Message standing() {
        if (examples == 0) {
            return Message.of("rules.sourced");
        }
        return examples >= rows ? Message.of("rules.all-examples") : Message.of("rules.some-examples", examples);
    }

    /** How much that matters. */
    Tone tone() {
        return examples == 0 ? Tone.GOOD : Tone.WARN;
    }
}
