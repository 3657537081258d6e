package confirmdesk.files.slips;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import confirmdesk.desk.slips.Printers;
import confirmdesk.desk.slips.Slip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slips as PDF: what can be read back from them. */
class PdfSlipsTest {

    private static final int FINE = 200;
    private static final String NUMBER = "202341010000003";

    private final PdfSlips slips = new PdfSlips();

    @ParameterizedTest
    @EnumSource(Slip.Size.class)
    void everythingOnItCanBeReadBackFromTheFile(Slip.Size size) throws IOException {
        String text = text(slips.pdf(slip(size, "张桂兰")));

        assertThat(text).contains("退回补正单", "2023 年度", NUMBER, "姓名", "张桂兰", "[未交] 学历学位证书", "考生签名", "1 / 1");
    }

    @Test
    void aScannerReadsTheRegistrationNumber() throws Exception {
        try (PDDocument document = Loader.loadPDF(slips.pdf(slip(Slip.Size.A5, "张桂兰")))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, FINE);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

            String read = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();

            assertThat(read).isEqualTo(NUMBER);
        }
    }

    @Test
    void itsOneFontIsEmbeddedAsFarAsItIsUsedSoThatTheFileStaysSmall() throws IOException {
        byte[] pdf = slips.pdf(slip(Slip.Size.A5, "张桂兰"));

        assertThat(pdf).hasSizeLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
                }
            }
        }
    }

    @Test
    void theSameSlipIsTheSameBytesAndAnotherOneIsNot() {
        assertThat(slips.pdf(slip(Slip.Size.A4, "张桂兰"))).isEqualTo(new PdfSlips().pdf(slip(Slip.Size.A4, "张桂兰")));
        assertThat(slips.pdf(slip(Slip.Size.A4, "张桂兰"))).isNotEqualTo(slips.pdf(slip(Slip.Size.A4, "张桂芝")));
    }

    /** U+E81A is a private-use character, U+0E01 is Thai; U+20BB7 has four bytes and stands in the font or doesn't. */
    @Test
    void aCharacterThatTheFontLacksShowsItsCodePoint() throws IOException {
        String text = text(slips.pdf(slip(Slip.Size.A5, "张\uE81A\u0E01 \uD842\uDFB7")));

        assertThat(text).contains("张〔U+E81A〕〔U+0E01〕").containsPattern("\uD842\uDFB7|〔U\\+20BB7〕");
    }

    @Test
    void whatIsTooLongGoesOnInTheNextLineAndOnTheNextPage() throws IOException {
        List<List<String>> rows = IntStream.range(0, 90)
                .mapToObj(i -> List.of("第" + i + "行", "某".repeat(120) + "尾" + i))
                .toList();
        Slip.Grid grid = new Slip.Grid("对照", List.of("项目", "内容"), List.of(20, 80), rows);
        byte[] pdf = slips.pdf(new Slip(Slip.Size.A4, "长单", "很长", "", List.of(grid), "页脚"));

        String text = text(pdf).replaceAll("\\s", "");
        IntStream.range(0, 90).forEach(i -> assertThat(text).contains("第" + i + "行", "尾" + i));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(text).contains("1/" + pages, pages + "/" + pages);
        }
    }

    @Test
    void englishLinesAreBrokenBetweenWords() throws IOException {
        try (PDDocument document = new PDDocument()) {
            SlipFont font = new SlipFont(document);

            List<String> lines = font.lines("Bring this slip again please", 10, 70);

            assertThat(String.join(" ", lines)).isEqualTo("Bring this slip again please");
            assertThat(lines)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(line -> assertThat(font.width(line, 10)).isLessThanOrEqualTo(70));
        }
    }

    /** What a printer of the system would get, written into a stream instead: printing needs no display. */
    @Test
    void itPrintsWithoutADisplay() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintServiceFactory[] found = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        DeskPrinter printer = new DeskPrinter(() -> Optional.of(found[0].getPrintService(out)));

        assertThat(printer.print(slips.pdf(slip(Slip.Size.A5, "张桂兰")), Slip.Size.A5, "退回补正单"))
                .isInstanceOf(Printers.Printed.Sent.class);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith("%!PS").contains("showpage");
    }

    @Test
    void withoutAPrinterThatIsSaid() {
        assertThat(new DeskPrinter(Optional::empty).print(new byte[0], Slip.Size.A4, "日结单"))
                .isEqualTo(new Printers.Printed.NoPrinter());
    }

    private static Slip slip(Slip.Size size, String name) {
        return new Slip(
                size,
                "退回补正单",
                "2023 年度卫生专业技术资格考试 · 郑州市考点",
                NUMBER,
                List.of(
                        new Slip.Facts("", List.of(new Slip.Fact("姓名", name), new Slip.Fact("证件号末四位", "…0040"))),
                        new Slip.Lines("请补交", List.of("[未交] 学历学位证书"), false),
                        new Slip.Lines("", List.of("请在 2023-01-15 前（含当天）再来办理。"), true),
                        new Slip.Signatures(List.of("考生签名", "经办人"))),
                "2023-01-05  经办：王明");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return String.join("\n", Collections.singletonList(stripper.getText(document)));
        }
    }
}
