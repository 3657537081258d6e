package confirmdesk.fuzz;

import confirmdesk.bench.lists.ListFiles;
import confirmdesk.desk.demo.MakeDemo;
import confirmdesk.desk.progress.Progress;
import confirmdesk.files.demo.DemoFiles;
import confirmdesk.files.portraits.DrawnPortraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Puts honest files where the fuzzer begins: small lists of two writers, a photo archive and pictures. */
public final class Seeds {

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int PEOPLE = 3;
    private static final long SEED = 1;

    private Seeds() {}

    public static void main(String[] arguments) throws IOException {
        Path seeds = Files.createDirectories(FOLDER.resolve("seeds"));
        Path made = Files.createDirectories(FOLDER.resolve("made"));
        ListFiles.main(new String[] {made.toString(), String.valueOf(PEOPLE)});
        new MakeDemo(new DrawnPortraits(), new DemoFiles()).write(made, PEOPLE, SEED, Progress.UNWATCHED);
        List<Path> files;
        try (Stream<Path> tree = Files.walk(made)) {
            files = tree.filter(Files::isRegularFile).toList();
        }
        for (int i = 0; i < files.size(); i++) {
            Files.write(seeds.resolve("seed-" + i), Files.readAllBytes(files.get(i)));
        }
    }
}
