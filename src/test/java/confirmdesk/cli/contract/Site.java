package confirmdesk.cli.contract;

import confirmdesk.app.Workplaces;
import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder with a store of its own, in which commands are called as a site calls them. */
record Site(Path folder) {

    static final String AUTOMATIC = "202341010000001";
    static final String CHANGED = "202341010000002";
    static final String NEW = "202341010000003";
    static final String DUPLICATE = "202341010000004";
    static final String ABSENT = "202341010000006";
    static final String REFUSED = "202341010000007";
    static final String NOBODY = "202341019999999";

    private static final Path LISTS = Path.of("src", "test", "resources", "cli");
    private static final Path THIS_YEAR = LISTS.resolve("this-year.csv");
    private static final Path LAST_YEAR = LISTS.resolve("last-year.csv");

    /** A site that has both lists in its store. */
    static Site withBothLists(Path folder) {
        Site site = new Site(folder);
        site.importLastYear();
        site.importThisYear();
        return site;
    }

    /** A site with prices of its own, where one is confirmed automatically and one by hand. */
    static Site withTwoToPay(Path folder) {
        Site site = withBothLists(folder);
        site.run("tables", "export", site.path("t"));
        site.file("t/fees.csv", site.content("t/fees.csv") + "河南,,,,61,10,练习价\r\n");
        if (site.run("tables", "load", site.path("t")).status() != 0) {
            throw new IllegalStateException("the tables were not taken");
        }
        site.run("auto-confirm");
        site.run("confirm", NEW);
        return site;
    }

    Ran importThisYear(String... options) {
        return run("import", THIS_YEAR, options);
    }

    Ran importLastYear(String... options) {
        return run("import-last-year", LAST_YEAR, options);
    }

    /** Calls a command on the store, in Chinese. */
    Ran run(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--store", store().toString(), "--lang", "zh"));
        return Ran.of(Workplaces.real(), all.toArray(String[]::new));
    }

    Path store() {
        return folder.resolve("store");
    }

    /** A path in the folder beside the store. */
    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Writes a file beside the store and gives its path. */
    String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file beside the store holds. */
    private String content(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a csv that was written, without the mark in front. */
    List<String> lines(String name) {
        try {
            return Files.readString(folder.resolve(name))
                    .replace("\uFEFF", "")
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of every registration, as the list has it. */
    List<String> states() {
        run("list", "--out", path("states.csv"));
        return lines("states.csv").stream()
                .skip(1)
                .map(line -> line.split(",")[0] + " " + line.split(",")[2])
                .toList();
    }

    String log() {
        return run("log").out();
    }

    static String thisYear() {
        try {
            return Files.readString(THIS_YEAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lastYear() {
        try {
            return Files.readString(LAST_YEAR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Ran run(String command, Path file, String... options) {
        List<String> all = new ArrayList<>(List.of(command, file.toString()));
        all.addAll(Arrays.asList(options));
        return run(all.toArray(String[]::new));
    }
}
