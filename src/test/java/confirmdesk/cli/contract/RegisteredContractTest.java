package confirmdesk.cli.contract;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Adapters;
import confirmdesk.cli.program.Ran;
import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.Forms;
import confirmdesk.desk.registering.SubmitDraft;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import confirmdesk.store.sql.Access;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who was registered at the desk, on the command line. */
class RegisteredContractTest {

    private static final String NUMBER = "2023B00001";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-05T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void register() {
        site = Site.withBothLists(folder);
        try (Store store = store()) {
            submit(store);
        }
    }

    @Test
    void listedShownComparedAndFound() {
        assertThat(site.states()).contains(NUMBER + " PENDING");
        site.run("list", "--query", "2023b00001", "--out", site.path("found.csv"));
        assertThat(site.lines("found.csv")).hasSize(2);
        Ran shown = site.run("show", NUMBER);
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("来源：现场补录", "吕小明", "须知 2023-01-05T02:30:00Z 承诺 2023-01-05T02:30:00Z");
        assertThat(site.run("show", Site.NEW).out()).doesNotContain("现场补录");
        site.run("compare", "--out", site.path("compare.csv"));
        assertThat(site.lines("compare.csv")).anyMatch(line -> line.startsWith(NUMBER + ",NEW,"));
        assertThat(site.run("verify").status()).isZero();
    }

    @Test
    void theHandBackHoldsTheWholeRecord() throws IOException {
        site.run("confirm", NUMBER, Site.NEW);
        Ran ran = site.run("export", "results", "--out", site.path("a.zip"));
        assertThat(ran.status()).as(ran.err()).isZero();

        Map<String, String> entries = entries("a.zip");
        String registered = entries.get("补录.csv");
        assertThat(registered.lines().toList()).hasSize(2).last().asString().startsWith(NUMBER + ",");
        for (Field field : Page.allFields()) {
            assertThat(registered).contains(field.header());
        }
        assertThat(registered).contains("110101199003070345", "13900000001", "2023-01-05T02:30:00Z");
        assertThat(entries.get("统计.csv")).contains("现场补录,1,");
        assertThat(entries.get("清单.csv")).contains("补录.csv,");
        site.run("export", "results", "--out", site.path("b.zip"), "--again", "1");
        assertThat(folder.resolve("b.zip")).hasSameBinaryContentAs(folder.resolve("a.zip"));
    }

    @Test
    void undoneItIsADraftAgainUnlessItWasHandedBack() {
        assertThat(site.run("undo", NUMBER).status()).isZero();
        assertThat(site.run("show", NUMBER).status()).isEqualTo(3);
        try (Store store = store()) {
            assertThat(store.drafts().open()).hasSize(1);
        }
    }

    @Test
    void whatTheCentreWasToldOfStaysARegistration() {
        site.run("confirm", NUMBER);
        site.run("export", "results", "--out", site.path("a.zip"));
        assertThat(site.run("undo", NUMBER, "--second", "李芳").status()).isZero();
        Ran again = site.run("undo", NUMBER, "--second", "李芳");

        assertThat(again.status()).isEqualTo(3);
        assertThat(site.states()).contains(NUMBER + " PENDING");
    }

    @Test
    void aBatchNeverBringsItsNumber() {
        String row = Site.thisYear().replace(Site.NEW, NUMBER);
        Ran ran = site.run("import", site.file("again.csv", row));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("中心不发这样的号");
    }

    private void submit(Store store) {
        Forms forms = new Forms(store.drafts(), store.neighbourhood(), store.photos(), store.tables(), CLOCK);
        Clerk clerk = new Clerk("王明");
        FillDraft fill = new FillDraft(forms);
        Draft draft =
                new BeginDraft(forms, store::info).begin(clerk).orElseThrow().draft();
        for (Field field : Page.allFields()) {
            draft = fill.type(draft, field, someone().values().getOrDefault(field, ""))
                    .orElseThrow()
                    .draft();
        }
        draft = fill.acceptNotice(draft, true).orElseThrow().draft();
        draft = fill.acceptIntegrity(draft, true).orElseThrow().draft().with(PhotoChoice.LATER);
        for (Page page : Page.values()) {
            draft = fill.check(draft, page).orElseThrow().draft();
        }
        assertThat(new SubmitDraft(forms).submit(draft.number(), clerk)).isInstanceOf(SubmitDraft.Submitted.class);
    }

    private Store store() {
        return switch (new Adapters().stores().open(site.store(), Access.WRITE)) {
            case Opening.Opened opened -> opened.store();
            case Opening.Refused refused ->
                throw new AssertionError(refused.why().key());
        };
    }

    private Map<String, String> entries(String name) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(folder.resolve(name)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
