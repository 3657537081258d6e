package confirmdesk.domain.photo.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.Range;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidesTest {

    /** A head between the lines keeps the rules that they are drawn for. */
    @Test
    void theLinesLieWithinWhatTheYearAsksFor() {
        PhotoProfile profile = new PhotoProfile(
                "2023",
                0,
                Long.MAX_VALUE,
                295,
                413,
                600,
                840,
                Map.of(
                        Measure.HEAD_TOP, new Range(1, 25),
                        Measure.HEAD_SHARE, new Range(55, 85),
                        Measure.EYE_LINE, new Range(45, 72)));
        Guides guides = Guides.of(profile);

        assertThat(profile.ranges().get(Measure.HEAD_TOP).holds(100 * guides.top()))
                .isTrue();
        assertThat(profile.ranges().get(Measure.HEAD_SHARE).holds(100 * (guides.chin() - guides.top())))
                .isTrue();
        assertThat((guides.top() + guides.chin()) / 2).isBetween(guides.eyesHighest(), guides.eyesLowest());
        assertThat(guides.chin()).isLessThan(1);
    }
}
