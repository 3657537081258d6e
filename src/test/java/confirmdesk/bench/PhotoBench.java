package confirmdesk.bench;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.Encoder;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.files.tables.CsvTables;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Counts hits and false alarms of every rule on portraits that are spoiled on purpose: drawn ones, or those of a folder. */
public final class PhotoBench {

    /** Sitters who are drawn with shades, as a camera sees people, and before white. */
    private static final long[] SITTERS = {
        0, 2, 5, 6, 7, 9, 11, 12, 13, 14, 16, 18, 19, 20, 21, 23, 25, 26, 27, 30, 32, 33, 34, 35
    };

    /** Others, whom nothing was tuned to. */
    private static final long[] STRANGERS = {
        502, 507, 509, 511, 514, 516, 518, 521, 523, 526, 529, 530, 533, 535, 536, 537, 540, 542, 543, 544, 547, 549,
        550, 551
    };

    private final Pictures pictures = new ImageIoPictures(new CascadeFaces());
    private final PhotoProfile profile;
    private final Map<PhotoRule, int[]> counts = new EnumMap<>(PhotoRule.class);
    private final Map<String, Integer> wrong = new TreeMap<>();
    private long nanoseconds;
    private int judged;

    private PhotoBench() {
        CsvTables tables = new CsvTables();
        profile = ((CsvTables.Parsed.Good) tables.parse(2023, Map.of()))
                .examYear()
                .photo();
        for (PhotoRule rule : PhotoRule.values()) {
            counts.put(rule, new int[4]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        PhotoBench bench = new PhotoBench();
        List<BufferedImage> portraits = arguments.length == 0
                ? drawn(SITTERS)
                : arguments[0].equals("strangers") ? drawn(STRANGERS) : inFolder(Path.of(arguments[0]));
        portraits.forEach(bench::spoilAndJudge);
        bench.print();
    }

    private static List<BufferedImage> drawn(long[] sitters) {
        DrawnPortraits portraits = new DrawnPortraits();
        return LongStream.of(sitters)
                .mapToObj(i -> new Sitter(i, i % 2 == 0, 22 + (int) (i % 30)))
                .map(sitter -> read(portraits.newPhoto(sitter, 2023)))
                .toList();
    }

    private static List<BufferedImage> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(PhotoBench::bytes).map(PhotoBench::read).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static BufferedImage read(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            rgb.createGraphics().drawImage(image, 0, 0, null);
            return rgb;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void spoilAndJudge(BufferedImage portrait) {
        for (PhotoCases.Case each : PhotoCases.of(portrait)) {
            BufferedImage picture = each.picture();
            int width = picture.getWidth();
            int[] argb = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            byte[] jpeg = Encoder.jpeg(new Pictures.Pixels(width, picture.getHeight(), argb), each.quality());
            long before = System.nanoTime();
            Pictures.Prepared prepared = pictures.prepare(HandedIn.whole(jpeg), profile);
            nanoseconds += System.nanoTime() - before;
            judged++;
            ((Pictures.Prepared.Ready) prepared).verdicts().forEach(verdict -> count(each, verdict));
        }
    }

    private void count(PhotoCases.Case each, PhotoVerdict verdict) {
        PhotoRule rule = verdict.rule();
        boolean told = verdict.result() == PhotoVerdict.Result.FAILED || verdict.result() == PhotoVerdict.Result.NOTED;
        if (each.broken().contains(rule)) {
            counts.get(rule)[0]++;
            counts.get(rule)[1] += told ? 1 : 0;
        } else if (!each.open().contains(rule) && isJudged(rule)) {
            counts.get(rule)[2]++;
            counts.get(rule)[3] += told ? 1 : 0;
        } else {
            return;
        }
        if (told != each.broken().contains(rule)) {
            wrong.merge((told ? "alarm " : "missed ") + rule + ": " + each.name(), 1, Integer::sum);
        }
    }

    /** Size, pixels and aspect follow from the file alone. */
    private static boolean isJudged(PhotoRule rule) {
        return rule.ordinal() > PhotoRule.FILE_SIZE.ordinal();
    }

    private void print() {
        System.out.printf("%-16s %8s %8s %8s %8s%n", "rule", "broken", "found", "kept", "alarms");
        counts.forEach((rule, count) -> {
            if (isJudged(rule)) {
                System.out.printf("%-16s %8d %8d %8d %8d%n", rule, count[0], count[1], count[2], count[3]);
            }
        });
        wrong.forEach((what, times) -> System.out.println(times + " x " + what));
        System.out.printf("%d pictures, %.1f ms each%n", judged, nanoseconds / 1e6 / judged);
    }
}
