package confirmdesk.desk.demo;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.demo.plot.Episode;
import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.desk.demo.plot.Photo;
import confirmdesk.desk.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Takes the photos of a batch. */
record PhotoShoot(Portraits portraits, MadeUpBatch batch, Progress progress) {

    /** In larger batches people share so many faces, because drawing would take longer than all the rest. */
    private static final int FACES = 300;

    private static final int EVERYBODY_DIFFERENT = 2_000;
    private static final int NEW_PHOTOS = 4;
    private static final int AT_ONCE = 64;

    /** Takes the photos of one year, a handful at a time on all processors, in order; none any more once stopped. */
    void take(int year, String folder, Function<Episode, List<Photo>> photos, BiConsumer<String, byte[]> archive) {
        List<Photo> waiting = new ArrayList<>();
        long[] taken = {0};
        Runnable develop = () -> {
            if (progress.isCancelled()) {
                waiting.clear();
            }
            List<byte[]> developed = waiting.parallelStream()
                    .map(photo -> developed(photo, year))
                    .toList();
            for (int i = 0; i < developed.size(); i++) {
                archive.accept(folder + waiting.get(i).key() + ".jpg", developed.get(i));
            }
            taken[0] += developed.size();
            progress.at(Progress.Step.PHOTOS, taken[0], batch.registrations());
            waiting.clear();
        };
        batch.tell(episode -> {
            photos.apply(episode).stream()
                    .filter(photo -> photo.state() != Photo.State.MISSING)
                    .forEach(waiting::add);
            if (waiting.size() >= AT_ONCE) {
                develop.run();
            }
        });
        develop.run();
    }

    /** Photos that can be handed in for anybody. */
    void newPhotos(BiConsumer<String, byte[]> folder) {
        for (int i = 1; i <= NEW_PHOTOS; i++) {
            Sitter sitter = new Sitter(batch.seed() + i, i % 2 == 1, 30);
            folder.accept("新照片" + i + ".jpg", portraits.newPhoto(sitter, batch.year()));
        }
    }

    private byte[] developed(Photo photo, int year) {
        return switch (photo.state()) {
            case GOOD -> portraits.photo(face(photo.sitter()), year, photo.key());
            case CUT -> {
                byte[] whole = portraits.photo(face(photo.sitter()), year, photo.key());
                yield Arrays.copyOf(whole, whole.length / 3);
            }
            case EMPTY, MISSING -> new byte[0];
        };
    }

    private Sitter face(Sitter sitter) {
        return batch.registrations() <= EVERYBODY_DIFFERENT
                ? sitter
                : new Sitter(Math.floorMod(sitter.face(), FACES), sitter.female(), 30);
    }
}
