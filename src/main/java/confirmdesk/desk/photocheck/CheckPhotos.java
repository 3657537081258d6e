package confirmdesk.desk.photocheck;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.BatchJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Checks every photo that was not checked by the limits in force; stopped at any moment it keeps what it has. */
public final class CheckPhotos {

    /** So many pictures are decoded at once; memory and the rest of the program stay free. */
    private static final int AT_ONCE = 2;

    /** So many are kept in one transaction, so that nobody waits long who wants to decide something. */
    private static final int KEPT_TOGETHER = 16;

    private final PhotoChecks checks;
    private final PictureLook pictures;
    private final Tables tables;

    public CheckPhotos(PhotoChecks checks, PictureLook pictures, Tables tables) {
        this.checks = checks;
        this.pictures = pictures;
        this.tables = tables;
    }

    public Result check(Progress progress) {
        PhotoProfile profile = tables.current().photo();
        String basis = new BatchJudge(profile).basis();
        long of = checks.unchecked(basis);
        progress.at(Progress.Step.CHECKING_PHOTOS, 0, of);
        long done = 0;
        String after = "";
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, CheckPhotos::behindTheScreen)) {
            List<String> page = checks.unchecked(basis, after, KEPT_TOGETHER);
            while (!page.isEmpty() && !progress.isCancelled()) {
                List<PhotoChecks.Checked> checked = together(page, profile, workers, progress);
                checks.keep(basis, checked);
                done += checked.size();
                progress.at(Progress.Step.CHECKING_PHOTOS, done, of);
                after = page.getLast();
                page = checks.unchecked(basis, after, KEPT_TOGETHER);
            }
        }
        checks.forgetUnused();
        return new Result(done, checks.unchecked(basis));
    }

    /** @param left how many are still not checked, because it was stopped */
    public record Result(long checked, long left) {}

    /** Those of a page that were done before somebody stopped it. */
    private List<PhotoChecks.Checked> together(
            List<String> page, PhotoProfile profile, ExecutorService workers, Progress progress) {
        List<Future<Optional<PhotoChecks.Checked>>> running = page.stream()
                .map(name -> workers.submit(() -> progress.isCancelled()
                        ? Optional.<PhotoChecks.Checked>empty()
                        : Optional.of(checked(name, profile))))
                .toList();
        List<PhotoChecks.Checked> done = new ArrayList<>();
        running.forEach(one -> outcome(one).ifPresent(done::add));
        return done;
    }

    private PhotoChecks.Checked checked(String name, PhotoProfile profile) {
        Optional<PictureLook.Seen> seen = checks.photo(name).flatMap(photo -> pictures.look(photo, profile));
        return new PhotoChecks.Checked(
                name,
                seen.map(found -> new BatchJudge(profile).verdicts(found.measures())),
                seen.flatMap(PictureLook.Seen::print));
    }

    /** What breaks in a worker breaks the whole work: a broken disk isn't a broken photo. */
    private static <T> T outcome(Future<T> one) {
        try {
            return one.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Thread behindTheScreen(Runnable work) {
        Thread thread = new Thread(work, "photo-check");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
