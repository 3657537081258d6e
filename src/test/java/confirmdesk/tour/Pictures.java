package confirmdesk.tour;

import java.io.IOException;
import java.nio.file.Path;

/** Takes pictures of the screen, numbers them and says what they show. */
final class Pictures {

    private final Visit visit;
    private final Path place;
    private int taken;

    Pictures(Visit visit, Path place) {
        this.visit = visit;
        this.place = place;
    }

    void take(String name, String says) throws IOException {
        taken++;
        Path file = place.resolve("%02d-%s.png".formatted(taken, name));
        visit.picture(file);
        System.out.println(taken + ". " + says + ": " + file);
    }
}
