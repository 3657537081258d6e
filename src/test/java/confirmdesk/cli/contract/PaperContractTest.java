package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers, slips and the form's code on the command line. */
class PaperContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void bothListsAreIn() {
        site = Site.withBothLists(folder);
    }

    @Test
    void papersAreListedAndTicked() {
        assertThat(site.run("papers", Site.NEW).out()).contains("22", "护士执业证书", "未交");

        Ran ticked = site.run("papers", Site.NEW, "--tick", "11", "12,13", "99");

        assertThat(ticked.status()).isEqualTo(1);
        assertThat(ticked.err()).contains("99");
        assertThat(site.run("show", Site.NEW).out()).contains("申报表（签字盖章） 已查", "护士执业证书 未交", "材料还没有查齐");
        assertThat(site.run("papers", Site.NEW, "--untick", "12").status()).isZero();
        site.run("confirm", Site.NEW);
        assertThat(site.log()).contains("材料 2/4");
        assertThat(site.run("papers", Site.NEW, "--tick", "22").status()).isEqualTo(3);
        assertThat(site.run("papers", Site.NOBODY).status()).isEqualTo(3);
    }

    @Test
    void aReturnSlipSaysWhyWhatIsMissingAndUntilWhen() throws IOException {
        site.run("papers", Site.NEW, "--tick", "11");
        Ran returned = site.run(
                "return",
                Site.NEW,
                "--reason",
                "501",
                "--text",
                "缺原件",
                "--until",
                "2023-01-15",
                "--today",
                "2023-01-05");
        assertThat(returned.status()).isZero();
        assertThat(site.run("show", Site.NEW).out()).contains("2023-01-15");

        assertThat(slip(Site.NEW, "return", "r.pdf").status()).isZero();
        assertThat(text("r.pdf"))
                .contains("冉新来", Site.NEW, "…0040", "相关证明材料不齐全", "缺原件", "[未交] 身份证件", "2023-01-15")
                .doesNotContain("410199199506180040", "[未交] 申报表");
        assertThat(slip(Site.NEW, "return", "again.pdf").status()).isZero();
        assertThat(Path.of(site.path("again.pdf"))).hasSameBinaryContentAs(Path.of(site.path("r.pdf")));
    }

    @Test
    void aDayThatIsOverIsRefused() {
        Ran late = site.run("return", Site.NEW, "--reason", "501", "--until", "2023-01-04", "--today", "2023-01-05");

        assertThat(late.status()).isEqualTo(3);
        assertThat(late.messages()).singleElement().asString().contains("2023-01-05");
        assertThat(site.states()).contains(Site.NEW + " PENDING");
    }

    @Test
    void theOtherSlipsAndTheDaySheetAreWritten() throws IOException {
        assertThat(slip(Site.CHANGED, "confirmation", "c.pdf").status()).isZero();
        assertThat(text("c.pdf"))
                .contains("现场确认单", "虚构医学院", "考生签名", "[未交] 身份证件")
                .doesNotContain("410199199011200011");
        assertThat(slip(Site.CHANGED, "differences", "d.pdf").status()).isZero();
        assertThat(text("d.pdf")).contains("与上年对照单", "工作单位", "虚构市第二医院");

        site.run("confirm", Site.NEW);
        assertThat(site.run("day-sheet", "--out", site.path("day.pdf")).status())
                .isZero();
        String head = site.log().lines().toList().getLast();
        assertThat(text("day.pdf").replaceAll("\\s", "")).contains("日结单", head.substring(head.lastIndexOf(',') + 1));
    }

    @Test
    void aSlipThatThereIsNotIsRefusedWithASentence() {
        assertThat(slip(Site.NEW, "return", "x.pdf").err()).contains("退回补正单");
        assertThat(slip(Site.NEW, "differences", "x.pdf").status()).isEqualTo(3);
        assertThat(slip(Site.NOBODY, "confirmation", "x.pdf").status()).isEqualTo(3);
        assertThat(slip(Site.NEW, "invoice", "x.pdf").status()).isEqualTo(2);
        assertThat(slip(Site.NEW, "confirmation", "x.txt").status()).isEqualTo(2);
        assertThat(Path.of(site.path("x.pdf"))).doesNotExist();
    }

    @Test
    void onlyTheNewestFormCanBeConfirmed() {
        String[] lines = Site.thisYear().split("\\R");
        String coded = lines[0] + ",验证码\n" + lines[3] + ",88012603\n";
        assertThat(site.run("import", site.file("coded.csv", coded)).status()).isZero();

        Ran older = site.run("confirm", Site.NEW, "--form-code", "88012602");
        assertThat(older.status()).isEqualTo(3);
        assertThat(older.messages()).singleElement().asString().contains("第 2 次修改", "第 3 次修改");
        assertThat(site.run("show", Site.NEW).out()).contains("表上的验证码还没核对");
        assertThat(site.run("confirm", Site.NEW, "--form-code", " 88012603").status())
                .isZero();
    }

    @Test
    void withoutACodeOnTheFormItIsOnlyAReminder() {
        String[] lines = Site.thisYear().split("\\R");
        site.run("import", site.file("coded.csv", lines[0] + ",验证码\n" + lines[3] + ",88012603\n"));

        assertThat(site.run("confirm", Site.NEW).status()).isZero();
    }

    private Ran slip(String number, String kind, String file) {
        return site.run("slip", number, "--kind", kind, "--out", site.path(file), "--today", "2023-01-05");
    }

    private String text(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of(site.path(file))))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
