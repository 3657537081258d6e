package confirmdesk.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.text.Font;

/** How the window looks: the bundled font, the program's own styles, light or dark. */
public final class Appearance {

    private static final List<String> STYLES = List.of("tokens", "parts", "shell", "review", "screens");
    private static final List<String> WEIGHTS = List.of("Regular", "Medium", "Bold");

    private final BooleanProperty dark = new SimpleBooleanProperty();

    /** Whether the screen is dark; may be changed at any time. */
    public BooleanProperty dark() {
        return dark;
    }

    /** Loads the font and the theme; before the first scene. */
    public void prepare() {
        WEIGHTS.forEach(Appearance::loadFont);
        dark.subscribe(isDark -> Application.setUserAgentStylesheet(
                (isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet()));
    }

    /** The addresses of the program's own styles, for a scene. */
    public List<String> styles() {
        return STYLES.stream().map(Appearance::address).toList();
    }

    private static String address(String name) {
        return Objects.requireNonNull(Appearance.class.getResource("/css/" + name + ".css"))
                .toExternalForm();
    }

    private static void loadFont(String weight) {
        String file = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
        try (InputStream in = Appearance.class.getResourceAsStream(file)) {
            Font.loadFont(Objects.requireNonNull(in), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
