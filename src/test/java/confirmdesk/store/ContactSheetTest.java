package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.contactsheet.MakeContactSheet;
import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.slips.PutOnPaper;
import confirmdesk.desk.slips.Slip;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.files.slips.PdfSlips;
import confirmdesk.store.photo.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of today's replaced photos, from a real store to a PDF that is opened again. */
class ContactSheetTest {

    /** The morning of the 5th in China. */
    private static final Instant MORNING = Instant.parse("2023-01-05T01:10:00.25Z");

    private static final Instant NOON = Instant.parse("2023-01-05T04:05:00Z");
    private static final Instant YESTERDAY = Instant.parse("2023-01-04T15:59:59Z");
    private static final Instant MIDNIGHT = Instant.parse("2023-01-04T16:00:00.5Z");

    private static final Texts CHINESE = new Texts(Locale.CHINESE);

    @TempDir
    private Path folder;

    private Store store;
    private final DrawnPortraits portraits = new DrawnPortraits();
    private final List<Registration> batch =
            Stream.generate(new MadeUp(6)::registration).limit(3).toList();

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        Stores.take(store, batch);
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.putPhoto(ListKind.THIS_YEAR, batch.getFirst().number(), photo(1), PhotoState.PRESENT);
            session.commit(ListKind.THIS_YEAR, "photo");
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoseIsToldOnceWithTheFirstPhotoAndTheLast() {
        replace(0, photo(2), MORNING, new Clerk("李芳"));
        replace(0, photo(3), NOON, new Clerk("王明"));
        replace(1, photo(4), MIDNIGHT, new Clerk("王明"));
        replace(2, photo(5), YESTERDAY, new Clerk("王明"));

        var found = store.replacedPhotos()
                .between(Instant.parse("2023-01-04T16:00:00Z"), Instant.parse("2023-01-05T16:00:00Z"));
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().before()).contains(Sha256.of(photo(1)));
        assertThat(found.getFirst().after()).contains(Sha256.of(photo(3)));
        assertThat(found.getFirst().clerk()).isEqualTo(new Clerk("王明"));
        assertThat(found.getFirst().at()).isEqualTo(NOON);
        assertThat(found.getLast().before()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotThereAndThenThereIsNoSheet() {
        replace(0, photo(2), MORNING, Stores.CLERK);
        assertThat(make()).isPresent();
        Decisions.Undoable act = store.decisions().lastActOf(Stores.CLERK).orElseThrow();
        store.decisions().undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT);
        assertThat(make()).isEmpty();
    }

    @Test
    void thePdfHoldsNamesPicturesAndItsFontAndOnlyTheEndOfTheIdNumber() throws IOException {
        replace(0, photo(2), MORNING, new Clerk("李芳"));
        replace(1, photo(4), NOON, new Clerk("王明"));
        Path file = folder.resolve("sheet.pdf");
        new PutOnPaper(new PdfSlips(), null).save(make().orElseThrow(), file);
        assertThat(Files.list(folder).filter(path -> path.toString().contains("sheet")))
                .hasSize(1);
        assertThat(Files.readAllBytes(file)).isEqualTo(new PdfSlips().pdf(make().orElseThrow()));

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDPage page = document.getPage(0);
            int pictures = 0;
            for (COSName name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(pictures).isEqualTo(3);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            String idNumber = batch.getFirst().get(Field.ID_NUMBER);
            assertThat(text)
                    .contains(batch.getFirst().number().value())
                    .contains(batch.get(1).number().value())
                    .contains("09:10 李芳")
                    .contains("12:05 王明")
                    .contains("…" + idNumber.substring(idNumber.length() - 4))
                    .doesNotContain(idNumber);
        }
    }

    @Test
    void manyGoOnOnMorePages() throws IOException {
        Slip.Portrait one = new Slip.Portrait(List.of("赵一"), Optional.empty(), Optional.empty());
        Slip slip = new Slip(
                Slip.Size.A4, "清单", "", "", List.of(new Slip.Portraits("前", "后", Collections.nCopies(30, one))), "");
        try (PDDocument document = Loader.loadPDF(new PdfSlips().pdf(slip))) {
            // A row of two people is 110 points high, so that six rows have room on a page.
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(document).split("赵一", -1)).hasSize(31);
        }
    }

    private Optional<Slip> make() {
        return new MakeContactSheet(
                        store.replacedPhotos(),
                        new ImageIoPictures(new CascadeFaces()),
                        store.registrations(),
                        store.info(),
                        Clock.fixed(NOON, ZoneOffset.UTC))
                .make(LocalDate.of(2023, 1, 5), Stores.CLERK, CHINESE);
    }

    private void replace(int person, byte[] photo, Instant at, Clerk clerk) {
        CaseFile file = Deciding.now(store, batch.get(person));
        assertThat(store.photos()
                        .replace(new Photos.Replacement(
                                file.id(),
                                file.version(),
                                file.registration().number(),
                                HandedIn.whole(photo),
                                photo,
                                "换了照片",
                                clerk,
                                at)))
                .isTrue();
    }

    private byte[] photo(long sitter) {
        return portraits.photo(new Sitter(sitter, sitter % 2 == 0, 30), 2023, "test");
    }
}
