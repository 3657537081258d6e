package confirmdesk.desk.demo;

import confirmdesk.desk.demo.plot.Episode;
import confirmdesk.desk.demo.plot.MadeUpBatch;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes a made-up batch into a folder: the lists and photos of both years, and new photos to hand in. */
public final class MakeDemo implements MadeUpBatches {

    public static final int USUAL_RECORDS = 420;
    public static final int USUAL_YEAR = 2023;

    private static final List<Field> THIS_YEAR = Arrays.stream(Field.values())
            .filter(field -> field.compareTo(Field.TITLE) <= 0)
            .toList();
    private static final List<Field> LAST_YEAR = Stream.concat(
                    THIS_YEAR.stream(),
                    Arrays.stream(Field.values())
                            .filter(field ->
                                    field.compareTo(Field.SCORE_BASIC) >= 0 && field.compareTo(Field.DISCIPLINED) <= 0))
            .toList();

    private final Portraits portraits;
    private final MadeUpFiles files;

    public MakeDemo(Portraits portraits, MadeUpFiles files) {
        this.portraits = portraits;
        this.files = files;
    }

    @Override
    public Written write(Path folder, long records, long seed, Progress progress) {
        return write(folder, new MadeUpBatch(USUAL_YEAR, Math.toIntExact(records), seed), progress);
    }

    /** Writes the batch; beside each list lies the same as xlsx. The same batch always as the same bytes. */
    public Written write(Path folder, MadeUpBatch batch, Progress progress) {
        int year = batch.year();
        Path thisYear = list(
                folder,
                "本年报名_" + year,
                THIS_YEAR,
                rows -> batch.tell(episode -> episode.thisYear()
                        .forEach(e -> rows.accept(e.registration().answers()))));
        Path lastYear = list(
                folder,
                "上年报名及成绩_" + (year - 1),
                LAST_YEAR,
                rows -> batch.tell(episode ->
                        episode.lastYear().forEach(e -> rows.accept(e.record().answers()))));
        PhotoShoot shoot = new PhotoShoot(portraits, batch, progress);
        Path photos = folder.resolve("报名照片.zip");
        files.archive(photos, archive -> shoot.take(year, "照片/", Episode::photosOfThisYear, archive));
        Path lastYearPhotos = folder.resolve("上年照片.zip");
        files.archive(
                lastYearPhotos, archive -> shoot.take(year - 1, year - 1 + "/", Episode::photosOfLastYear, archive));
        shoot.newPhotos((name, photo) -> files.picture(folder.resolve("新照片").resolve(name), photo));
        return new Written(thisYear, lastYear, photos, lastYearPhotos);
    }

    private Path list(Path folder, String name, List<Field> columns, Consumer<Consumer<Answers>> rows) {
        Path csv = folder.resolve(name + ".csv");
        files.list(csv, columns, rows);
        files.list(folder.resolve(name + ".xlsx"), columns, rows);
        return csv;
    }
}
