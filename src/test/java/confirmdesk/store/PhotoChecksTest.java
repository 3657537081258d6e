package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.photocheck.PhotoChecks;
import confirmdesk.desk.photocheck.PhotoChecks.Checked;
import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.Place;
import confirmdesk.domain.photo.batch.MadeUpPictures;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.WholePrint;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.photo.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found in the photos of the batch, in a real store: six people, of whom the last has no photo. */
class PhotoChecksTest {

    private static final String BASIS = "limits of 2023";

    @TempDir
    private Path folder;

    private Store store;
    private final Random random = new Random(3);
    private final List<Registration> batch =
            Stream.generate(new MadeUp(5)::registration).limit(6).toList();

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        Stores.take(store, batch);
        for (int i = 0; i < 4; i++) {
            put(i, ("photo " + i).getBytes(StandardCharsets.UTF_8), PhotoState.PRESENT);
        }
        put(4, new byte[0], PhotoState.UNREADABLE);
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void photosAreCheckedPageByPageUntilNoneIsLeftAndAgainByOtherLimits() {
        assertThat(checks().unchecked(BASIS)).isEqualTo(5);
        List<String> first = checks().unchecked(BASIS, "", 2);
        List<String> next = checks().unchecked(BASIS, first.getLast(), 9);
        assertThat(first).hasSize(2);
        assertThat(next).hasSize(3).doesNotContainAnyElementsOf(first);

        first.forEach(photo -> keep(photo, PhotoRule.PIXELS));
        assertThat(checks().unchecked(BASIS)).isEqualTo(3);
        assertThat(checks().unchecked(BASIS, "", 9)).isEqualTo(next);
        assertThat(checks().unchecked("stricter limits")).isEqualTo(5);
        assertThat(checks().counts("stricter limits").rules()).isEmpty();
        assertThat(checks().counts("stricter limits").unchecked()).isEqualTo(5);
    }

    @Test
    void peopleAreCountedByWhatWasFoundAndTheWorstStandFirst() {
        keep(photoOf(0), PhotoRule.HEAD_MIDDLE);
        keep(photoOf(1), PhotoRule.ONE_FACE, PhotoRule.PIXELS);
        keep(photoOf(2), PhotoRule.ONE_FACE);
        checks().keep(
                        BASIS,
                        List.of(
                                new Checked(photoOf(3), Optional.of(noted()), Optional.empty()),
                                new Checked(photoOf(4), Optional.empty(), Optional.empty())));

        assertThat(checks().counts(BASIS))
                .isEqualTo(new PhotoCounts(
                        5,
                        1,
                        1,
                        0,
                        3,
                        1,
                        Map.of(
                                PhotoRule.HEAD_MIDDLE, 1L,
                                PhotoRule.ONE_FACE, 2L,
                                PhotoRule.PIXELS, 1L,
                                PhotoRule.EYES, 1L)));
        assertThat(people(new PhotoGroup.BreakingAny())).containsExactly(1, 2, 0);
        assertThat(people(new PhotoGroup.Breaking(PhotoRule.ONE_FACE))).containsExactly(1, 2);
        assertThat(people(new PhotoGroup.Breaking(PhotoRule.EYES))).containsExactly(3);
        assertThat(people(new PhotoGroup.Unmeasured())).containsExactly(3);
        assertThat(people(new PhotoGroup.Unreadable())).containsExactly(4);
        assertThat(people(new PhotoGroup.Missing())).containsExactly(5);
        assertThat(checks().findings(BASIS, List.of(id(1), id(5))).get(id(1)).failed())
                .containsExactlyInAnyOrder(PhotoRule.ONE_FACE, PhotoRule.PIXELS);
    }

    @Test
    void whatWasMeasuredComesBackAsItWasAndWhoHasAnythingIsFoundTheWorstFirst() {
        PhotoVerdict grey = new PhotoVerdict(
                PhotoRule.BACKGROUND,
                PhotoVerdict.Result.FAILED,
                "60 %",
                "≥ 85 %",
                Optional.of(PhotoAdvice.NOT_WHITE),
                Optional.of(Place.TOP_LEFT));
        PhotoVerdict kept = PhotoVerdict.passed(PhotoRule.UPRIGHT, "1°", "≤ 5°");
        checks().keep(
                        BASIS,
                        List.of(
                                new Checked(photoOf(0), Optional.of(noted()), Optional.empty()),
                                new Checked(photoOf(1), Optional.of(List.of(kept, grey)), Optional.empty()),
                                new Checked(photoOf(2), Optional.of(List.of(kept)), Optional.empty())));

        assertThat(people(new PhotoGroup.Found())).containsExactly(1, 0);
        assertThat(checks().broken(BASIS, List.of(id(0), id(1), id(5))))
                .containsOnly(Map.entry(id(1), List.of(grey)), Map.entry(id(0), List.of(noted().getFirst())));
        assertThat(checks().broken("stricter limits", List.of(id(1)))).isEmpty();
    }

    @Test
    void whoWasTurnedDownDoesNotCountAnyMore() {
        keep(photoOf(0), PhotoRule.ONE_FACE);
        store.decisions()
                .apply(Deciding.change(
                        Deciding.now(store, batch.getFirst()), Act.REJECT, State.REJECTED, Stores.CLERK));
        assertThat(people(new PhotoGroup.BreakingAny())).isEmpty();
        assertThat(checks().counts(BASIS).photos()).isEqualTo(4);
    }

    @Test
    void theSameFileUnderTwoPeopleIsFound() {
        byte[] same = "photo 1".getBytes(StandardCharsets.UTF_8);
        put(3, same, PhotoState.PRESENT);
        assertThat(checks().sharing()).extracting(PhotoChecks.Owner::id).containsExactlyInAnyOrder(id(1), id(3));
        assertThat(checks().owners(List.of(photoOf(1)))).hasSize(2);
    }

    @Test
    void printsComeBackAsTheyWereAndNobodyCanReadThemInTheFiles() throws IOException {
        WholePrint print = MadeUpPictures.print(MadeUpPictures.any(random));
        checks().keep(BASIS, List.of(new Checked(photoOf(2), Optional.of(noted()), Optional.of(print))));
        keep(photoOf(1), PhotoRule.PIXELS);

        List<NearDuplicates.Named> prints = new ArrayList<>();
        checks().prints(BASIS, prints::add);
        assertThat(prints).singleElement().satisfies(named -> {
            assertThat(named.name()).isEqualTo(photoOf(2));
            assertThat(named.print().distance(print.print())).isZero();
        });
        assertThat(checks().print(photoOf(2)).bytes()).isEqualTo(print.bytes());
        String bytes = new String(print.bytes(), StandardCharsets.ISO_8859_1).substring(0, 40);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(bytes);
            }
        }
    }

    @Test
    void whatWasFoundInAPhotoThatNobodyHasAnyMoreIsForgotten() {
        String gone = photoOf(0);
        keep(gone, PhotoRule.ONE_FACE);
        keep(photoOf(1), PhotoRule.ONE_FACE);
        put(0, "another photo".getBytes(StandardCharsets.UTF_8), PhotoState.PRESENT);
        checks().forgetUnused();
        put(0, "photo 0".getBytes(StandardCharsets.UTF_8), PhotoState.PRESENT);
        assertThat(photoOf(0)).isEqualTo(gone);
        assertThat(people(new PhotoGroup.BreakingAny())).containsExactly(1);
    }

    private PhotoChecks checks() {
        return store.photoChecks();
    }

    private static List<PhotoVerdict> noted() {
        return List.of(
                new PhotoVerdict(
                        PhotoRule.EYES,
                        PhotoVerdict.Result.NOTED,
                        "40 %",
                        "≤ 25 %",
                        Optional.of(PhotoAdvice.RED_EYES),
                        Optional.empty()),
                PhotoVerdict.notChecked(PhotoRule.BACKGROUND, "≥ 85 %"));
    }

    private void keep(String photo, PhotoRule... failed) {
        List<PhotoVerdict> verdicts = Arrays.stream(failed)
                .map(rule -> PhotoVerdict.failed(rule, "12 %", "≤ 5 %", PhotoAdvice.TILTED))
                .toList();
        checks().keep(BASIS, List.of(new Checked(photo, Optional.of(verdicts), Optional.empty())));
    }

    /** The places in the batch of everybody in a group. */
    private List<Integer> people(PhotoGroup group) {
        return Arrays.stream(checks().ids(group, BASIS))
                .mapToObj(id -> batch.indexOf(
                        store.registrations().open(id).orElseThrow().registration()))
                .toList();
    }

    private long id(int person) {
        return store.registrations()
                .open(batch.get(person).number())
                .orElseThrow()
                .id();
    }

    private String photoOf(int person) {
        byte[] photo = store.photos().thisYear(batch.get(person).number()).orElseThrow();
        return Sha256.of(photo);
    }

    private void put(int person, byte[] photo, PhotoState state) {
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.putPhoto(ListKind.THIS_YEAR, batch.get(person).number(), photo, state);
            session.commit(ListKind.THIS_YEAR, "photo");
        }
    }
}
