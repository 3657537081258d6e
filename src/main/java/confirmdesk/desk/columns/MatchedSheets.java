package confirmdesk.desk.columns;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads lists with what is remembered of their senders' columns beside the header words of the year. */
public final class MatchedSheets implements Sheets {

    private final Sheets sheets;
    private final ColumnMatches matches;

    public MatchedSheets(Sheets sheets, ColumnMatches matches) {
        this.sheets = sheets;
        this.matches = matches;
    }

    @Override
    public boolean isBesidePhotos(Path file) {
        return sheets.isBesidePhotos(file);
    }

    @Override
    public Reading read(Path file, HeaderWords words, RowSink sink) {
        return known(file, words)
                .map(known -> named(sheets.read(file, words.with(known.fields()), sink), known.sender()))
                .orElseGet(() -> sheets.read(file, words, sink));
    }

    private Optional<SenderColumns> known(Path file, HeaderWords words) {
        List<SenderColumns> all = matches.all();
        return all.isEmpty()
                ? Optional.empty()
                : ListHead.of(file, sheets, words)
                        .map(ListHead::print)
                        .flatMap(print -> all.stream()
                                .filter(known -> known.print().equals(print))
                                .findFirst());
    }

    /** Says whose columns they are beside what the list was recognised as. */
    private static Reading named(Reading reading, String sender) {
        return reading instanceof Reading.Complete(long rows, String description)
                ? new Reading.Complete(rows, description + " · " + sender)
                : reading;
    }
}
