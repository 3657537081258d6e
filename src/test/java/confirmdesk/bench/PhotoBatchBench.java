package confirmdesk.bench;

import confirmdesk.app.Adapters;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.photocheck.CheckPhotos;
import confirmdesk.desk.photocheck.FindSamePictures;
import confirmdesk.desk.photocheck.PictureLook;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.batch.Mosaic;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.WholePrint;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.BatchPictures;
import confirmdesk.files.pictures.Encoder;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.store.Opening;
import confirmdesk.store.Store;
import confirmdesk.store.sql.Access;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Measures the check of a whole batch. {@code STORE [MOST]}: checks the photos of a store that was made by {@code demo} and
 * {@code import}, until so many are done. {@code alike [SITTERS]}: how often the same portrait is known again, and how many
 * different ones are mixed up. {@code search [PRINTS]}: how long the search takes among so many.
 */
public final class PhotoBatchBench {

    private static final PhotoProfile NO_LIMITS = new PhotoProfile("", 0, Long.MAX_VALUE, 0, 0, 600, 840, Map.of());
    private static final int CHANGED = 100;

    private PhotoBatchBench() {}

    public static void main(String[] arguments) {
        int number = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        switch (arguments[0]) {
            case "alike" -> alike(number == 0 ? 500 : number);
            case "search" -> search(number == 0 ? 60_000 : number);
            default -> check(Path.of(arguments[0]), number == 0 ? Long.MAX_VALUE : number);
        }
    }

    private static void check(Path folder, long most) {
        Opening opening = new Adapters().stores().open(folder, Access.WRITE);
        if (!(opening instanceof Opening.Opened opened)) {
            throw new IllegalArgumentException("no store: " + folder);
        }
        try (Store store = opened.store()) {
            CheckPhotos check =
                    new CheckPhotos(store.photoChecks(), new BatchPictures(new CascadeFaces()), store.tables());
            Measurements measured = new Measurements();
            CheckPhotos.Result result = measured.once("photos checked", () -> check.check(until(most)));
            System.out.printf("%d photos, %d left%n", result.checked(), result.left());
            int pairs = measured.once(
                    "same pictures looked for",
                    () -> new FindSamePictures(store.photoChecks(), store.tables())
                            .find()
                            .size());
            System.out.println(pairs + " pairs");
        }
    }

    private static void alike(int sitters) {
        DrawnPortraits portraits = new DrawnPortraits();
        PictureLook look = new BatchPictures(picture -> Optional.empty());
        Map<String, WholePrint> prints = new LinkedHashMap<>();
        Map<String, Map<String, WholePrint>> copies = new LinkedHashMap<>();
        for (int i = 0; i < sitters; i++) {
            int sitter = i;
            byte[] photo = portraits.photo(new Sitter(i * 7919L + 3, i % 2 == 0, 22 + i % 30), 2023, "bench");
            prints.put("sitter " + i, print(look, photo));
            if (i < CHANGED) {
                Pixels all = new ImageIoPictures(new CascadeFaces())
                        .forScreen(photo, 600, 840)
                        .orElseThrow();
                changes()
                        .forEach((name, change) -> copies.computeIfAbsent(name, none -> new LinkedHashMap<>())
                                .put("copy " + sitter, print(look, Encoder.jpeg(change.apply(all), quality(name)))));
            }
        }
        copies.forEach((name, changed) -> copies(name, prints, changed));
        System.out.printf(
                "mixed up: %d pairs among %d different portraits%n",
                among(prints).size(), sitters);
    }

    /** How many copies are known among all portraits, and how much is left between them and theirs. */
    private static void copies(String name, Map<String, WholePrint> prints, Map<String, WholePrint> changed) {
        Map<String, WholePrint> all = new LinkedHashMap<>(prints);
        all.putAll(changed);
        long known = among(all).stream()
                .filter(pair -> pair.first().startsWith("copy ")
                        && pair.second().equals(pair.first().replace("copy", "sitter")))
                .count();
        double left = changed.entrySet().stream()
                .mapToDouble(copy -> prints.get(copy.getKey().replace("copy", "sitter"))
                        .fit()
                        .distance(copy.getValue().print()))
                .max()
                .orElseThrow();
        System.out.printf("%-22s %d of %d, left at most %.2f%n", name, known, changed.size(), left);
    }

    private static List<NearDuplicates.Alike> among(Map<String, WholePrint> prints) {
        List<NearDuplicates.Named> named = prints.entrySet().stream()
                .map(one ->
                        new NearDuplicates.Named(one.getKey(), one.getValue().print()))
                .toList();
        return NearDuplicates.among(named, prints::get);
    }

    private static Map<String, UnaryOperator<Pixels>> changes() {
        Map<String, UnaryOperator<Pixels>> changes = new LinkedHashMap<>();
        changes.put("quality 60", picture -> picture);
        changes.put("quality 30", picture -> picture);
        changes.put("smaller, 300 wide", picture -> Spoiling.smaller(picture, 300));
        changes.put("smaller, 207 wide", picture -> Spoiling.smaller(picture, 207));
        changes.put("10 % darker", picture -> Spoiling.lighter(picture, 0.9));
        changes.put("2 % lighter", picture -> Spoiling.lighter(picture, 1.02));
        changes.put("4 % lighter", picture -> Spoiling.lighter(picture, 1.04));
        changes.put("8 % lighter", picture -> Spoiling.lighter(picture, 1.08));
        changes.put("2 pixels cut off", picture -> Spoiling.cut(picture, 2));
        changes.put("8 pixels cut off", picture -> Spoiling.cut(picture, 8));
        changes.put("12 pixels cut off", picture -> Spoiling.cut(picture, 12));
        changes.put("12 % lighter", picture -> Spoiling.lighter(picture, 1.12));
        changes.put("8 pixels, 8 % lighter", picture -> Spoiling.lighter(Spoiling.cut(picture, 8), 1.08));
        return changes;
    }

    private static int quality(String change) {
        return change.startsWith("quality") ? Integer.parseInt(change.substring(8)) : 85;
    }

    private static void search(int many) {
        Random random = new Random(5);
        Map<String, WholePrint> prints = new LinkedHashMap<>();
        int colours = 12 * 16 * 3;
        double[] mean = random.doubles(colours, 0, 255).toArray();
        for (int i = 0; i < many; i++) {
            double own = 20 + 60 * random.nextDouble();
            double[] face = mean.clone();
            for (int k = 0; k < face.length; k++) {
                face[k] = Math.clamp(face[k] + own * random.nextGaussian(), 0, 255);
            }
            Mosaic picture = new Mosaic(12, 16, face);
            prints.put("print " + i, WholePrint.of(picture, picture).orElseThrow());
        }
        long began = System.nanoTime();
        int pairs = among(prints).size();
        System.out.printf("%d pairs among %d prints in %.1f s%n", pairs, many, (System.nanoTime() - began) / 1e9);
    }

    private static WholePrint print(PictureLook look, byte[] photo) {
        return look.look(photo, NO_LIMITS).flatMap(PictureLook.Seen::print).orElseThrow();
    }

    private static Progress until(long most) {
        return new Progress() {
            private volatile boolean enough;

            @Override
            public void at(Step step, long done, long of) {
                enough = done >= most;
            }

            @Override
            public boolean isCancelled() {
                return enough;
            }
        };
    }
}
