package confirmdesk.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.fxml.FXMLLoader;
import javafx.fxml.JavaFXBuilderFactory;
import javafx.scene.Parent;

/** Loads screens with their controllers and the texts of the language chosen now. */
public final class Screens {

    private final Words words;
    private final Controllers controllers;

    public Screens(Words words, Controllers controllers) {
        this.words = words;
        this.controllers = controllers;
    }

    /** A new copy of the screen; the state lives in its model, so a copy may replace another at any time. */
    public Parent load(View view) {
        FXMLLoader loader = new FXMLLoader(
                view.file(), words.bundle(), new JavaFXBuilderFactory(), controllers, StandardCharsets.UTF_8);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException("can't load " + view, e);
        }
    }
}
