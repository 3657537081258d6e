package confirmdesk.ui.review.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static final int MANY = 60_000;

    private final List<List<Line>> read = new ArrayList<>();
    private final Lines lines = new Lines(read::add);

    @Test
    void looksForALineWithoutReadingAnybody() {
        lines.replace(numbers(MANY));
        Line last = lines.get(MANY - 1);
        read.clear();

        assertThat(lines.indexOf(last)).isEqualTo(MANY - 1);
        assertThat(lines.subList(10, MANY).indexOf(last)).isEqualTo(MANY - 11);
        assertThat(lines.subList(0, MANY - 1).indexOf(last)).isEqualTo(-1);
        assertThat(read).isEmpty();
    }

    /** What a list view asks of every change while one of its lines is selected. */
    @Test
    void findsTheSelectedLineInReplacedOnesWithoutReadingAnybody() {
        lines.replace(numbers(MANY));
        Line selected = lines.get(7);
        List<Integer> places = new ArrayList<>();
        lines.addListener((ListChangeListener<Line>) change -> {
            while (change.next()) {
                places.add(change.getAddedSubList().indexOf(selected));
            }
        });
        read.clear();

        lines.replace(LongStream.range(5, MANY).toArray());

        assertThat(places).containsExactly(2);
        assertThat(read).isEmpty();
    }

    @Test
    void readsThePageOfALineThatIsLookedAt() {
        lines.replace(numbers(MANY));

        Line line = lines.subList(100, 200).get(3);

        assertThat(line.id()).isEqualTo(103);
        assertThat(read).hasSize(1);
        assertThat(read.getFirst()).extracting(Line::id).startsWith(100L).hasSize(Lines.PAGE);
    }

    private static long[] numbers(int count) {
        return LongStream.range(0, count).toArray();
    }
}
