package confirmdesk.desk.photocheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.batch.BatchJudge;
import confirmdesk.domain.photo.batch.MadeUpPictures;
import confirmdesk.domain.photo.batch.Mosaic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A batch of photos is checked two at a time, can be stopped at any moment, and goes on where it stopped. */
class CheckPhotosTest {

    private static final int PHOTOS = 100;

    private final InMemoryDesk desk = new InMemoryDesk();
    private final InMemoryPhotoChecks checks = new InMemoryPhotoChecks();
    private final AtomicInteger looked = new AtomicInteger();
    private final String basis = new BatchJudge(desk.tables.current().photo()).basis();
    private volatile int stopAfter = Integer.MAX_VALUE;

    @BeforeEach
    void fill() {
        for (int i = 0; i < PHOTOS; i++) {
            checks.add(i, "photo %03d".formatted(i));
        }
    }

    @Test
    void everyPhotoIsCheckedOnceInSmallTransactions() {
        List<Long> reported = new ArrayList<>();
        assertThat(with(this::look).check(watched(reported))).isEqualTo(new CheckPhotos.Result(PHOTOS, 0));
        assertThat(looked).hasValue(PHOTOS);
        assertThat(checks.transactions).allMatch(size -> size <= 16);
        assertThat(reported).first().isEqualTo(0L);
        assertThat(reported).last().isEqualTo((long) PHOTOS);
        assertThat(reported).isSorted();

        assertThat(with(this::look).check(Progress.UNWATCHED)).isEqualTo(new CheckPhotos.Result(0, 0));
        assertThat(looked).hasValue(PHOTOS);
    }

    @Test
    void stoppedItKeepsWhatItHasAndGoesOnFromThere() {
        stopAfter = 40;
        CheckPhotos.Result stopped = with(this::look).check(watched(new ArrayList<>()));
        assertThat(stopped.checked()).isEqualTo(looked.get()).isBetween(40L, 42L);
        assertThat(stopped.left()).isEqualTo(PHOTOS - stopped.checked());

        stopAfter = Integer.MAX_VALUE;
        assertThat(with(this::look).check(Progress.UNWATCHED))
                .isEqualTo(new CheckPhotos.Result(PHOTOS - stopped.checked(), 0));
        assertThat(looked).hasValue(PHOTOS);
    }

    @Test
    void twoPicturesAreLookedAtAtOnceAndNeverMore() {
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger begun = new AtomicInteger();
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        PictureLook slow = (photo, profile) -> {
            threads.add(Thread.currentThread());
            if (begun.getAndIncrement() < 2) {
                meet(both);
            }
            return look(photo, profile);
        };
        with(slow).check(Progress.UNWATCHED);
        assertThat(threads).hasSize(2);
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatBreaksBreaksTheWork() {
        with((photo, profile) -> Optional.empty()).check(Progress.UNWATCHED);
        assertThat(checks.counts(basis).unreadable()).isEqualTo(PHOTOS);

        InMemoryPhotoChecks others = new InMemoryPhotoChecks();
        others.add(1, "photo");
        CheckPhotos broken = new CheckPhotos(
                others,
                (photo, profile) -> {
                    throw new IllegalStateException("broken disk");
                },
                desk.tables);
        assertThatThrownBy(() -> broken.check(Progress.UNWATCHED)).hasMessage("broken disk");
        assertThat(others.transactions).isEmpty();
    }

    @Test
    void findingsAreThoseOfTheRulesOfTheYear() {
        with(this::look).check(Progress.UNWATCHED);
        assertThat(checks.kept(basis, "photo 007")
                        .orElseThrow()
                        .findings()
                        .orElseThrow()
                        .failed())
                .contains(PhotoRule.ONE_FACE, PhotoRule.FORMAT);
    }

    @Test
    void theSameFileComesBeforeWhatOnlyLooksTheSame() {
        checks.add(PHOTOS, "photo 005");
        Random random = new Random(2);
        Mosaic picture = MadeUpPictures.any(random);
        keepPrint("photo 010", picture);
        keepPrint("photo 020", picture);
        keepPrint("photo 030", MadeUpPictures.any(random));

        assertThat(new FindSamePictures(checks, desk.tables).find())
                .containsExactly(new FindSamePictures.Pair(5, PHOTOS, true), new FindSamePictures.Pair(10, 20, false));
    }

    private void keepPrint(String photo, Mosaic picture) {
        checks.keep(
                basis,
                List.of(new PhotoChecks.Checked(photo, Optional.empty(), Optional.of(MadeUpPictures.print(picture)))));
    }

    private CheckPhotos with(PictureLook pictures) {
        return new CheckPhotos(checks, pictures, desk.tables);
    }

    /** A PNG without a face. */
    private Optional<PictureLook.Seen> look(byte[] photo, PhotoProfile profile) {
        looked.incrementAndGet();
        PhotoMeasures measures =
                new PhotoMeasures("PNG", false, 413, 579, 60_000, OptionalInt.of(0), Map.of(), Optional.empty());
        return Optional.of(new PictureLook.Seen(measures, Optional.empty()));
    }

    private Progress watched(List<Long> reported) {
        return new Progress() {
            @Override
            public void at(Step step, long done, long of) {
                assertThat(of).isEqualTo(PHOTOS);
                reported.add(done);
            }

            @Override
            public boolean isCancelled() {
                return looked.get() >= stopAfter;
            }
        };
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("only one at a time", e);
        }
    }
}
