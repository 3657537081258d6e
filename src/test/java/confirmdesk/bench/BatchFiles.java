package confirmdesk.bench;

import confirmdesk.desk.demo.MakeDemo;
import confirmdesk.desk.progress.Progress;
import confirmdesk.files.demo.DemoFiles;
import confirmdesk.files.portraits.DrawnPortraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files of a made-up batch, and prices for everybody in it. */
record BatchFiles(Path thisYear, Path lastYear, Path photos, Path lastYearPhotos) {

    private static final long SEED = 2023;

    /** Makes them, unless an earlier run did. */
    static BatchFiles in(Path folder, int people) throws IOException {
        Path done = folder.resolve("complete");
        Path names = folder.resolve("names");
        if (!Files.exists(done)) {
            Files.createDirectories(folder);
            var written =
                    new MakeDemo(new DrawnPortraits(), new DemoFiles()).write(folder, people, SEED, Progress.UNWATCHED);
            Files.write(
                    names,
                    List.of(
                            written.thisYear().toString(),
                            written.lastYear().toString(),
                            written.photos().toString(),
                            written.lastYearPhotos().toString()));
            Files.createFile(done);
        }
        List<Path> files = Files.readAllLines(names).stream().map(Path::of).toList();
        return new BatchFiles(files.get(0), files.get(1), files.get(2), files.get(3));
    }

    /** The same list as a workbook. */
    static Path asWorkbook(Path csv) {
        return csv.resolveSibling(csv.getFileName().toString().replaceFirst("csv$", "xlsx"));
    }

    /** Writes a table of prices. @param regions each with its level, as an export names what it misses */
    static Path prices(Path folder, List<String> regions) throws IOException {
        Files.createDirectories(folder);
        String rows = regions.stream()
                .map(region -> region.split(" ")[0])
                .distinct()
                .map(region -> region + ",*,*,*,70,0,练习价\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("fees.csv"), "考区,考点,报考级别,方式,每科金额,报名费,来源\n" + rows);
        return folder;
    }
}
