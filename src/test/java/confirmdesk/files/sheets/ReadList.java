package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.examyear.HeaderWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What reading a file gave. */
record ReadList(Reading reading, List<String> header, List<Row> rows, List<String> notes) {

    static ReadList of(Path file) {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Reading reading = new SheetReader(file.toAbsolutePath().getParent())
                .read(file, new HeaderWords(Map.of()), new Sheets.RowSink() {
                    @Override
                    public void header(List<String> cells) {
                        header.addAll(cells);
                    }

                    @Override
                    public void noted(RowProblem what) {
                        notes.add(new Texts(Locale.ENGLISH).of(what.reason()));
                    }

                    @Override
                    public boolean row(Row row) {
                        rows.add(row);
                        return true;
                    }
                });
        return new ReadList(reading, header, rows, notes);
    }

    /** The rows of a file that must be readable to its end. */
    static List<Row> rowsOf(Path file) {
        ReadList read = of(file);
        assertThat(read.reading).isInstanceOf(Reading.Complete.class);
        return read.rows;
    }

    /** The cells of those rows. */
    static List<List<String>> cellsOf(Path file) {
        return rowsOf(file).stream().map(Row::cells).toList();
    }

    /** The English sentence for a file that must be unusable. */
    static String refusal(Path file) {
        Reading reading = of(file).reading;
        assertThat(reading).isInstanceOf(Reading.Unusable.class);
        String sentence = new Texts(Locale.ENGLISH).of(((Reading.Unusable) reading).why());
        assertThat(sentence).contains(String.valueOf(file.getFileName())).doesNotContain("{");
        assertThat(new Texts(Locale.CHINESE).of(((Reading.Unusable) reading).why()))
                .contains(String.valueOf(file.getFileName()))
                .doesNotContain("{");
        return sentence;
    }
}
