package confirmdesk.bench;

import confirmdesk.app.Adapters;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.PhotoChecks;
import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.desk.photocheck.ShowPhotoCheck;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.BatchJudge;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.BatchPictures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Measures what goes on beside the check of a whole batch. {@code beside STORE}: how long searches and decisions take while
 * photos are checked, in a store with enough unchecked ones. {@code screen FOLDER PEOPLE}: what the screen asks of a store
 * in which so many photos were checked, made in an empty folder.
 */
public final class PhotoCheckBench {

    private static final int PEOPLE = 40;
    private static final int DECISIONS = 300;
    private static final int TIMES = 20;
    private static final int PAGE = 100;

    private PhotoCheckBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments[0].equals("beside")) {
            beside(Path.of(arguments[1]));
        } else {
            screen(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        }
    }

    private static void beside(Path folder) throws InterruptedException {
        try (OpenDesk desk = OpenDesk.in(folder)) {
            Measurements measured = new Measurements();
            QuickWork work = new QuickWork(desk, new Measurements());
            work.search(PEOPLE);
            work.open(PEOPLE);
            quick(desk, measured, "nothing beside");
            Stopping stopping = new Stopping();
            CheckPhotos check = new CheckPhotos(
                    desk.store().photoChecks(),
                    new BatchPictures(new CascadeFaces()),
                    desk.store().tables());
            Thread checking = new Thread(() -> check.check(stopping));
            checking.start();
            quick(desk, measured, "the check beside");
            stopping.stop = true;
            checking.join();
            System.out.println(stopping.done + " photos were checked meanwhile");
        }
    }

    private static void quick(OpenDesk desk, Measurements measured, String title) {
        System.out.println(title);
        QuickWork work = new QuickWork(desk, measured);
        work.search(PEOPLE);
        work.decide(DECISIONS);
        measured.printQuick();
    }

    private static void screen(Path folder, int people) {
        Path batch = folder.resolve("batch");
        var written = new Adapters().madeUpBatches.write(batch, people, 7, Progress.UNWATCHED);
        try (OpenDesk desk = OpenDesk.in(folder.resolve("store"))) {
            desk.imports()
                    .run(
                            ListKind.THIS_YEAR,
                            List.of(written.thisYear()),
                            new ImportLists.Options(OptionalInt.empty(), false),
                            desk.clerk(),
                            Progress.UNWATCHED);
            fill(desk);
            PhotoChecks checks = desk.store().photoChecks();
            ShowPhotoCheck show = new ShowPhotoCheck(
                    checks, desk.store().registrations(), desk.store().tables());
            Measurements measured = new Measurements();
            for (int i = 0; i < TIMES; i++) {
                measured.often("counts", show::counts);
                measured.often("any rule chosen, first page", () -> page(show, new PhotoGroup.BreakingAny()));
                measured.often(
                        "one rule chosen, first page", () -> page(show, new PhotoGroup.Breaking(PhotoRule.BACKGROUND)));
                measured.often("no photo chosen, first page", () -> page(show, new PhotoGroup.Missing()));
            }
            measured.printQuick();
            measured.once(
                    "the same file under two people",
                    () -> new FindSamePictures(checks, desk.store().tables())
                            .find()
                            .size());
        }
    }

    private static int page(ShowPhotoCheck show, PhotoGroup group) {
        return show.page(Arrays.stream(show.ids(group)).limit(PAGE).boxed().toList())
                .size();
    }

    /** Gives nine of ten a photo of a few bytes, and every photo some broken rules. */
    private static void fill(OpenDesk desk) {
        long[] everybody = desk.find().ids(Selection.of(QueueLine.ALL));
        try (Imports.Session session =
                desk.store().imports().begin(desk.clerk(), desk.clock().instant())) {
            for (int i = 0; i < everybody.length; i++) {
                if (i % 10 > 0) {
                    var number = desk.store()
                            .registrations()
                            .open(everybody[i])
                            .orElseThrow()
                            .registration()
                            .number();
                    byte[] photo = ("photo " + i).getBytes(StandardCharsets.UTF_8);
                    session.putPhoto(ListKind.THIS_YEAR, number, photo, PhotoState.PRESENT);
                }
            }
            session.commit(ListKind.THIS_YEAR, "photos");
        }
        String basis = new BatchJudge(desk.store().tables().current().photo()).basis();
        PhotoChecks checks = desk.store().photoChecks();
        Random random = new Random(3);
        for (List<String> page = checks.unchecked(basis, "", 1_000);
                !page.isEmpty();
                page = checks.unchecked(basis, page.getLast(), 1_000)) {
            checks.keep(
                    basis,
                    page.stream()
                            .map(photo ->
                                    new PhotoChecks.Checked(photo, Optional.of(verdicts(random)), Optional.empty()))
                            .toList());
        }
    }

    private static List<PhotoVerdict> verdicts(Random random) {
        return Arrays.stream(PhotoRule.values())
                .filter(rule -> random.nextInt(6) == 0)
                .map(rule -> PhotoVerdict.failed(rule, "12 %", "≤ 5 %", PhotoAdvice.TILTED))
                .toList();
    }

    /** Work that goes on until it is told to stop. */
    private static final class Stopping implements Progress {

        private volatile boolean stop;
        private volatile long done;

        @Override
        public void at(Step step, long at, long of) {
            done = at;
        }

        @Override
        public boolean isCancelled() {
            return stop;
        }
    }
}
