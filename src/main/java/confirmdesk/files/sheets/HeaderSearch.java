package confirmdesk.files.sheets;

import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.CellText;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for the header below any title lines: the first row, or two that belong together, that names every needed column. */
final class HeaderSearch {

    /** One word may stand in a title; a row with two known words was meant as the header. */
    private static final int MEANT_AS_HEADER = 2;

    private final HeaderWords words;
    private @Nullable Header closest;

    HeaderSearch(HeaderWords words) {
        this.words = words;
    }

    /** Reads rows up to the header and one more. */
    Optional<Header> in(RowSource rows) throws BadFile, IOException {
        SheetRow above = null;
        for (int seen = 0; seen < Limits.HEADER_WITHIN; ) {
            SheetRow row = rows.next();
            if (row == null) {
                break;
            }
            if (row.isBlank()) {
                continue;
            }
            seen++;
            Header header = Header.of(row, words);
            if (header.missing().isEmpty()) {
                return Optional.of(withRowBelow(row, header, rows.next()));
            }
            Header both = above == null ? header : Header.of(TwoRows.joined(above, row, words), words);
            if (both.missing().isEmpty()) {
                return Optional.of(both);
            }
            remember(header);
            above = row;
        }
        return Optional.empty();
    }

    /** A row below that is blank under all known columns and makes more columns known belongs to the header. */
    private Header withRowBelow(SheetRow row, Header header, @Nullable SheetRow below) {
        if (below == null || below.isBlank() || holdsAny(below, header)) {
            return header;
        }
        Header both = Header.of(TwoRows.joined(row, below, words), words);
        return known(both) > known(header) ? both : header;
    }

    private static boolean holdsAny(SheetRow row, Header header) {
        return header.places().values().stream()
                .flatMap(List::stream)
                .anyMatch(column -> !CellText.isBlank(row.cell(column)));
    }

    private void remember(Header header) {
        if (closest == null || known(header) > known(closest)) {
            closest = header;
        }
    }

    /** How many known columns the row has that looks most like a header. */
    int closeness() {
        return closest == null ? 0 : known(closest);
    }

    /** The sentence for a file without a header that can be used. */
    BadFile failure(String file) {
        Header header = closest;
        if (header == null) {
            return BadFile.of("file.no-rows", file);
        }
        if (known(header) < MEANT_AS_HEADER) {
            return BadFile.of("file.no-header", file, String.valueOf(Limits.HEADER_WITHIN), headers(words.needed()));
        }
        return BadFile.of("file.columns-missing", file, String.valueOf(header.row()), headers(header.missing()));
    }

    /** Refuses a header that names a known field twice or is wider than a list can be. */
    static void check(Header header, String file) throws BadFile {
        if (header.width() > Limits.COLUMNS) {
            throw BadFile.of(
                    "file.too-many-columns", file, String.valueOf(header.width()), String.valueOf(Limits.COLUMNS));
        }
        for (Map.Entry<String, List<Integer>> entry : header.places().entrySet()) {
            if (entry.getValue().size() > 1) {
                String letters =
                        entry.getValue().stream().map(CellText::columnLetters).collect(Collectors.joining(", "));
                throw BadFile.of("file.column-twice", file, String.valueOf(header.row()), entry.getKey(), letters);
            }
        }
    }

    private static int known(Header header) {
        return header.places().size();
    }

    private static String headers(List<List<String>> groups) {
        return groups.stream().map(group -> String.join("/", group)).collect(Collectors.joining(" "));
    }
}
