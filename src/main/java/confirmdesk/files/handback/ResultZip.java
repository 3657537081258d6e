package confirmdesk.files.handback;

import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.handback.HandBackFiles;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.files.writing.CsvLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The zip of a hand-back while it is being filled. */
final class ResultZip implements HandBackFiles.Package {

    private final ZipParts zip;

    ResultZip(OutputStream out) {
        zip = new ZipParts(out);
    }

    @Override
    public void results(Consumer<Consumer<HandBackFiles.Line>> lines) {
        run(() -> zip.add(
                HandBackColumns.RESULTS,
                out -> CsvLines.write(out, HandBackColumns.RESULTS_HEADER, lines, HandBackColumns::cells)));
    }

    @Override
    public void photo(RegistrationNumber number, byte[] photo) {
        run(() -> zip.store(HandBackColumns.photo(number), photo));
    }

    @Override
    public void counts(HandBackFiles.Counts counts) {
        list(
                HandBackColumns.COUNTS,
                HandBackColumns.COUNTS_HEADER,
                sink -> HandBackColumns.cells(counts).forEach(sink));
    }

    @Override
    public void enclosure(Enclosure enclosure, Iterable<RegistrationNumber> people) {
        if (isEmpty(enclosure, people)) {
            return;
        }
        List<String> header = new ArrayList<>(List.of(HandBackColumns.NUMBER));
        header.addAll(enclosure.header());
        list(
                enclosure.file(),
                header,
                sink -> people.forEach(number ->
                        enclosure.lines(number).forEach(line -> sink.accept(with(number, line.cells())))));
    }

    @Override
    public void manifest(HandBackFiles.Heading heading) {
        List<ZipParts.Part> parts = zip.parts();
        list(HandBackColumns.MANIFEST, HandBackColumns.MANIFEST_HEADER, sink -> {
            sink.accept(List.of("考试年度", "", String.valueOf(heading.year())));
            sink.accept(List.of("交回编号", "", String.valueOf(heading.exportNumber())));
            sink.accept(List.of("范围", "", heading.everything() ? "全部" : "有变化的"));
            sink.accept(List.of("日志散列", "", heading.logHead()));
            parts.forEach(part -> sink.accept(List.of(part.name(), String.valueOf(part.bytes()), part.sha256())));
        });
    }

    void finish() throws IOException {
        zip.finish();
    }

    private void list(String name, List<String> header, Consumer<Consumer<List<String>>> lines) {
        run(() -> zip.add(name, out -> CsvLines.write(out, header, lines, line -> line)));
    }

    private static boolean isEmpty(Enclosure enclosure, Iterable<RegistrationNumber> people) {
        for (Iterator<RegistrationNumber> all = people.iterator(); all.hasNext(); ) {
            if (!enclosure.lines(all.next()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static List<String> with(RegistrationNumber number, List<String> line) {
        List<String> cells = new ArrayList<>(List.of(number.value()));
        cells.addAll(line);
        return cells;
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }
}
