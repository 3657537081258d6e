package confirmdesk.files.demo;

import confirmdesk.desk.demo.MadeUpFiles;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.MadeUp;
import confirmdesk.files.writing.CsvLines;
import confirmdesk.files.writing.SheetLines;
import confirmdesk.files.writing.StagedFile;
import confirmdesk.files.writing.SteadyWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes made-up batches as the lists that leave the program are written, and photos as a plain zip. */
public final class DemoFiles implements MadeUpFiles {

    private static final String SHEET = "名单";

    @Override
    public void list(Path file, List<Field> columns, Consumer<Consumer<Answers>> rows) {
        List<String> header = marked(columns.stream().map(Field::header), MadeUp.COLUMN);
        Consumer<Consumer<List<String>>> lines =
                sink -> rows.accept(row -> sink.accept(marked(columns.stream().map(row::get), MadeUp.WORD)));
        boolean workbook = file.toString().endsWith(".xlsx");
        StagedFile.write(inFolder(file), out -> {
            if (workbook) {
                out.write(workbook(header, lines));
            } else {
                CsvLines.<List<String>>write(out, header, lines, line -> line);
            }
        });
    }

    /** The cells of a line and the mark of made-up people. */
    private static List<String> marked(Stream<String> cells, String mark) {
        return Stream.concat(cells, Stream.of(mark)).toList();
    }

    @Override
    public void archive(Path file, Consumer<BiConsumer<String, byte[]>> photos) {
        StagedFile.write(inFolder(file), out -> zip(out, photos));
    }

    @Override
    public void picture(Path file, byte[] picture) {
        StagedFile.write(inFolder(file), out -> out.write(picture));
    }

    private static byte[] workbook(List<String> header, Consumer<Consumer<List<String>>> lines) throws IOException {
        return SteadyWorkbook.bytes(
                workbook -> lines.accept(new SheetLines(workbook.newWorksheet(SHEET), header)::line));
    }

    private static void zip(OutputStream out, Consumer<BiConsumer<String, byte[]>> photos) throws IOException {
        PhotoZip zip = new PhotoZip(out);
        photos.accept((name, photo) -> {
            try {
                zip.put(name, photo);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        zip.finish();
    }

    /** The file, its folder made if it can be; if it can't, writing the file says why. */
    private static Path inFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder == null ? file : folder);
        } catch (IOException e) {
            return file;
        }
        return file;
    }
}
