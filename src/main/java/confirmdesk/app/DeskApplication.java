package confirmdesk.app;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The window of the program. */
public final class DeskApplication extends Application {
    private static final String FONT = "Noto Sans SC";

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        loadFont("Regular");
        loadFont("Bold");
        stage.setTitle("确认台 Confirm Desk");
        stage.setScene(new Scene(hello(), 640, 360));
        stage.show();
    }

    private static Parent hello() {
        var confirm = new Button("确认 Confirm", new FontIcon(Material2OutlinedAL.CHECK_CIRCLE));
        confirm.setDefaultButton(true);
        var bold = new Label("张三 身份证件号码 0123456789");
        bold.setStyle("-fx-font-weight: bold;");
        var box = new VBox(16, new Label("确认台：报名现场确认 魑魅魍魉"), bold, confirm);
        box.setPadding(new Insets(24));
        box.setStyle("-fx-font-family: \"" + FONT + "\"; -fx-font-size: 20px;");
        return box;
    }

    private static void loadFont(String weight) {
        var file = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = DeskApplication.class.getResourceAsStream(file)) {
            Font.loadFont(Objects.requireNonNull(in), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
