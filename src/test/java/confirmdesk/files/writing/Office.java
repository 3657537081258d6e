package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** LibreOffice as another program that opens our files; where it isn't installed, what needs it is skipped. */
public final class Office {

    private static final String WORD = "soffice is not on the path: opening our files in LibreOffice was not tried";
    private static final int PATIENCE = 120;

    /** Comma, quotation mark, UTF-8, from the first row; cells as shown, no formulas, every sheet into a file of its own. */
    private static final String AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    /** How a clerk opens a csv so that it keeps its text: UTF-8 and every column as text. */
    private static final String ALL_TEXT = "--infilter=CSV:44,34,76,1,"
            + IntStream.rangeClosed(1, 60).mapToObj(i -> i + "/2").collect(Collectors.joining("/"));

    private final Path program;
    private final Path folder;

    private Office(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** @param folder where it keeps its settings and what it writes */
    public static Office in(Path folder) {
        Optional<Path> program = Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), WORD);
        return new Office(program.orElseThrow(), folder);
    }

    /** Opens files and writes every sheet of them as text; afterwards their cells can be asked for. */
    public void open(Path... files) throws IOException, InterruptedException {
        Map<Boolean, List<Path>> byKind = Arrays.stream(files)
                .collect(Collectors.partitioningBy(file -> file.toString().endsWith(".csv")));
        convert(byKind.getOrDefault(false, List.of()), List.of());
        convert(byKind.getOrDefault(true, List.of()), List.of(ALL_TEXT));
    }

    /** The cells of a sheet as LibreOffice has them. @param sheet its name; that of a csv is the file's own */
    public List<List<String>> cells(Path file, String sheet) throws IOException {
        return cells(folder.resolve("out").resolve(stem(file) + "-" + sheet + ".csv"));
    }

    /** The cells of the only sheet of a csv. */
    public List<List<String>> cellsOfCsv(Path csv) throws IOException {
        return cells(csv, stem(csv));
    }

    private void convert(List<Path> files, List<String> options) throws IOException, InterruptedException {
        if (files.isEmpty()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                AS_CSV,
                "--outdir",
                folder.resolve("out").toString()));
        command.addAll(options);
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("LibreOffice came to an end").isTrue();
    }

    /** The cells of a csv as it is. */
    public static List<List<String>> cells(Path csv) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
