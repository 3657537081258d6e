package confirmdesk.desk.slips;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.FieldComparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Unmet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** This year beside last year, changes first; what both lists have and is the same comes last. */
final class DifferenceSheet {

    private static final List<Integer> FIELDS = List.of(18, 34, 34, 14);

    private final Texts texts;
    private final SlipWords words;

    DifferenceSheet(Texts texts) {
        this.texts = texts;
        words = new SlipWords(texts);
    }

    List<Slip.Part> of(Opened opened) {
        List<Slip.Part> parts = new ArrayList<>();
        parts.add(words.person(opened.file().registration()));
        parts.add(new Slip.Lines(
                "", List.of(texts.text("slip.outcome", opened.comparison().outcome(), unmet(opened))), true));
        parts.add(new SubjectGrid(texts).of(opened));
        parts.add(new Slip.Grid(
                texts.text("slip.compared"),
                List.of(
                        texts.text("cli.show.field"),
                        texts.text("photos.last-year"),
                        texts.text("photos.this-year"),
                        texts.text("slip.likeness")),
                FIELDS,
                opened.comparison().fields().stream()
                        .sorted(Comparator.comparing(DifferenceSheet::rank))
                        .map(this::row)
                        .toList()));
        return parts;
    }

    private static int rank(FieldComparison field) {
        return switch (field.likeness()) {
            case CHANGED -> 0;
            case CHANGED_AS_EXPECTED -> 1;
            case WRITTEN_DIFFERENTLY -> 2;
            case EQUAL -> 3;
            case NOT_COMPARED -> 4;
        };
    }

    private List<String> row(FieldComparison field) {
        return List.of(
                texts.of(field.field()),
                SlipWords.value(field.field(), field.lastYear()),
                SlipWords.value(field.field(), field.thisYear()),
                field.likeness() == Likeness.EQUAL ? "" : texts.of(field.likeness()));
    }

    private String unmet(Opened opened) {
        String why = opened.comparison().unmet().stream()
                .map(unmet -> switch (unmet) {
                    case Unmet.Condition condition -> texts.of(condition);
                    case Unmet.FieldChanged changed -> texts.text("automatic.field-changed", changed.field());
                })
                .collect(Collectors.joining(texts.text("list.comma")));
        return why.isEmpty() ? texts.text("automatic.yes") : why;
    }
}
