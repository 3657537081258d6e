package confirmdesk.desk.testing;

import confirmdesk.desk.papers.PaperTicks;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashMap;
import java.util.Map;

/** Ticks in memory. */
public final class InMemoryTicks implements PaperTicks {

    private final Contents contents;

    InMemoryTicks(Contents contents) {
        this.contents = contents;
    }

    @Override
    public boolean put(RegistrationNumber number, String paper, boolean ticked, Tick tick) {
        Map<String, Tick> mine = new HashMap<>(contents.ticks.getOrDefault(number, Map.of()));
        if (ticked) {
            mine.put(paper, tick);
        } else {
            mine.remove(paper);
        }
        contents.ticks.put(number, Map.copyOf(mine));
        return contents.files.containsKey(number);
    }
}
