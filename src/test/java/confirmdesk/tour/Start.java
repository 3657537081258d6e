package confirmdesk.tour;

import confirmdesk.app.Main;
import java.util.Locale;

/** What {@code mvn} alone starts: the desk on its practice store, or the tour of it where there is no display. */
public final class Start {
    private Start() {}

    public static void main(String[] args) throws Exception {
        if (hasDisplay()) {
            Main.main(new String[] {"--practice"});
        } else {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            Tour.main(args);
        }
    }

    private static boolean hasDisplay() {
        var linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
