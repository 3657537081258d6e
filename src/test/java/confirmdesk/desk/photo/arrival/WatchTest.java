package confirmdesk.desk.photo.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.arrival.PictureFolder.Seen;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What has arrived in a folder, look by look. */
class WatchTest {

    private static final Path FOLDER = Path.of("DCIM");
    private static final Instant NOON = Instant.parse("2023-01-06T04:00:00Z");

    private final Map<Path, Seen> there = new LinkedHashMap<>();
    private boolean gone;
    private final Watch watch =
            new Watch(folder -> gone ? Optional.empty() : Optional.of(List.copyOf(there.values())), FOLDER);

    @Test
    void whatLayThereBeforeHasNotArrived() {
        lies("旧.jpg", 10, 0);
        assertThat(looks()).isEmpty();
        assertThat(looks()).isEmpty();
        assertThat(looks()).isEmpty();
    }

    @Test
    void aPictureHasArrivedOnceItIsTheSameInTwoLooks() {
        looks();
        lies("新.jpg", 10, 1);
        assertThat(looks()).isEmpty();
        lies("新.jpg", 20, 2);
        assertThat(looks()).isEmpty();
        assertThat(looks()).contains("新.jpg");
        assertThat(looks()).isEmpty();
    }

    @Test
    void anEmptyFileIsNoPictureYet() {
        looks();
        lies("新.jpg", 0, 1);
        looks();
        assertThat(looks()).isEmpty();
        lies("新.jpg", 5, 1);
        looks();
        assertThat(looks()).contains("新.jpg");
    }

    @Test
    void ofSeveralTheNewestCounts() {
        looks();
        lies("二.jpg", 10, 9);
        lies("一.jpg", 10, 3);
        looks();
        assertThat(looks()).contains("二.jpg");
        assertThat(looks()).isEmpty();
    }

    @Test
    void aFileThatIsWrittenAgainArrivesAgain() {
        looks();
        lies("新.jpg", 10, 1);
        looks();
        looks();
        lies("新.jpg", 12, 5);
        looks();
        assertThat(looks()).contains("新.jpg");
    }

    @Test
    void aCardThatIsPutBackBringsOnlyWhatWasTakenMeanwhile() {
        lies("旧.jpg", 10, 0);
        looks();
        gone = true;
        assertThat(watch.look()).isInstanceOf(Watch.Gone.class);
        gone = false;
        lies("新.jpg", 10, 1);
        looks();
        assertThat(looks()).contains("新.jpg");
    }

    @Test
    void aCardThatIsPutInLaterBringsItsNewest() {
        gone = true;
        watch.look();
        gone = false;
        lies("旧.jpg", 10, 0);
        lies("新.jpg", 10, 1);
        looks();
        assertThat(looks()).contains("新.jpg");
    }

    private void lies(String name, long bytes, int minutes) {
        Path file = FOLDER.resolve(name);
        there.put(file, new Seen(file, bytes, NOON.plusSeconds(60L * minutes)));
    }

    private Optional<String> looks() {
        return ((Watch.There) watch.look())
                .newest()
                .map(file -> file.getFileName().toString());
    }
}
