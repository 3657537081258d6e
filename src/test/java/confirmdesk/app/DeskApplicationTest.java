package confirmdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window as it opens. */
@ExtendWith(ApplicationExtension.class)
class DeskApplicationTest {
    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @Start
    void start(Stage stage) {
        new DeskApplication().start(stage);
    }

    @Test
    void writesChineseInTheFontItBrings(FxRobot robot) {
        var confirm = robot.lookup(".button").queryAs(Button.class);
        assertThat(confirm.getFont().getFamily()).isEqualTo("Noto Sans SC");
    }
}
