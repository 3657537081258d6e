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
    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var font = loadFont();
        stage.setTitle("确认台 Confirm Desk");
        stage.setScene(new Scene(hello(font), 640, 360));
        stage.show();
    }

    private static Parent hello(Font font) {
        var confirm = new Button("确认 Confirm", new FontIcon(Material2OutlinedAL.CHECK_CIRCLE));
        confirm.setDefaultButton(true);
        var box = new VBox(16, new Label("确认台：报名现场确认 魑魅魍魉 龘 𠮷"), new Label(font.getFamily()), confirm);
        box.setPadding(new Insets(24));
        box.setStyle("-fx-font-family: \"" + font.getFamily() + "\"; -fx-font-size: 20px;");
        return box;
    }

    private static Font loadFont() {
        try (InputStream in =
                DeskApplication.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            return Font.loadFont(Objects.requireNonNull(in), 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
