package confirmdesk.desk.testing;

import confirmdesk.desk.payment.Exports;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists that left the program, in memory. */
public final class InMemoryExports implements Exports {

    private final List<Kept> kept = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();

    @Override
    public long nextNumber() {
        return kept.size() + 1;
    }

    @Override
    public void keep(long number, String kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at) {
        kept.add(new Kept(number, kind, format, bytes, at));
        listed.addFirst(new Listed(number, kind, format, Sha256.hex(bytes), summary, clerk, at));
    }

    @Override
    public List<Listed> listed() {
        return List.copyOf(listed);
    }

    @Override
    public Optional<Kept> find(long number) {
        return kept.stream().filter(k -> k.number() == number).findFirst();
    }
}
