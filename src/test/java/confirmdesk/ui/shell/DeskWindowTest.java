package confirmdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskWindowTest {

    @ParameterizedTest
    @CsvSource({
        "1920, 1040, true", // full HD with a task bar
        "1366, 728, false", // the usual small office screen
        "1280, 680, false", // full HD at 150 %
        "960, 500, false", // full HD at 200 %
        "1440, 790, false" // wide enough, but the title bar would be pushed off
    })
    void aWindowThatWouldReachOverTheEdgeIsMaximised(double width, double height, boolean roomy) {
        assertThat(DeskWindow.isRoomy(new Rectangle2D(0, 0, width, height))).isEqualTo(roomy);
    }
}
