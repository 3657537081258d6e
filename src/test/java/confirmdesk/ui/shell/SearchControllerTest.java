package confirmdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.View;
import confirmdesk.ui.review.Bench;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The search box as a control: where the caret stands when the focus comes. */
@ExtendWith(ApplicationExtension.class)
class SearchControllerTest {

    private final Bench bench = new Bench();
    private final SearchModel model = new SearchModel(bench.worklist, bench.navigator);

    @Start
    void start(Stage stage) {
        Controllers controllers = new Controllers().with(SearchController.class, () -> new SearchController(model));
        stage.setScene(
                new Scene(new VBox(new Button("elsewhere"), new Screens(bench.words, controllers).load(View.SEARCH))));
        stage.show();
    }

    @Test
    void typingGoesOnBehindWhatCameFastIntoTheList(FxRobot robot) {
        leave(robot);
        robot.interact(() -> model.type("zh"));
        robot.write("ang");
        assertThat(model.text().get()).isEqualTo("zhang");
    }

    @Test
    void whoGoesToTheBoxTypesOverWhatIsThere(FxRobot robot) {
        robot.interact(() -> model.text().set("zhang"));
        leave(robot);
        robot.interact(model::focus);
        assertThat(robot.lookup(".text-field").queryAs(TextField.class).getSelectedText())
                .isEqualTo("zhang");
    }

    private static void leave(FxRobot robot) {
        robot.interact(robot.lookup("elsewhere").queryButton()::requestFocus);
    }
}
