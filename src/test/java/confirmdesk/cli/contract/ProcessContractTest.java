package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Main;
import confirmdesk.app.Workplaces;
import confirmdesk.cli.Status;
import confirmdesk.cli.Workplace;
import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: bytes, exit statuses, and that nobody else writes to standard error. */
class ProcessContractTest {

    private static final Map<String, String> PLAIN_C = Map.of("LC_ALL", "C");

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void resultsAreUtf8WhateverTheComputersEncodingAndNothingForeignIsPrinted() throws Exception {
        Ran ran = process(PLAIN_C, "show", Site.NEW, "--lang", "zh");

        assertThat(ran.status()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("冉新来", "新考生 (NEW)");
    }

    @Test
    void messagesAreUtf8AndTheOnlyLinesOnStandardError() throws Exception {
        Ran ran = process(PLAIN_C, "import", "src/test/resources/cli/this-year.csv", "--lang", "zh");

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.messages()).hasSize(2).allMatch(line -> line.startsWith("存疑") || line.startsWith("拒绝"));
    }

    @Test
    void statusesOfTheContractComeOutOfTheProcess() throws Exception {
        assertThat(process(Map.of(), "verify").status()).isZero();
        assertThat(process(Map.of(), "confirm", Site.NEW, Site.NOBODY).status()).isEqualTo(1);
        assertThat(process(Map.of(), "confirm").status()).isEqualTo(2);
        assertThat(process(Map.of(), "show", Site.NOBODY).status()).isEqualTo(3);
    }

    @Test
    void whileAWindowIsOpenReadingWorksAndWritingIsRefused() throws Exception {
        Workplace.Place place = new Workplace.Place(Optional.of(site.store()), Optional.empty());
        try (var window = (Workplace.Opening.Opened) Workplaces.real().open(place, Workplace.Access.WRITE)) {
            assertThat(window.useCases().clerk()).isNotNull();
            assertThat(process(Map.of(), "show", Site.NEW).status()).isZero();
            Ran refused = process(Map.of(), "confirm", Site.NEW);

            assertThat(refused.status()).isEqualTo(Status.REFUSED.code());
            assertThat(refused.messages()).hasSize(1);
        }
        assertThat(process(Map.of(), "confirm", Site.NEW).status()).isZero();
    }

    private Ran process(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--store", site.store().toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Ran(status, Files.readString(out), Files.readString(err));
    }
}
