package confirmdesk.desk.testing;

import confirmdesk.desk.output.Exports;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lists that left the program, in memory. */
public final class InMemoryExports implements Exports {

    private final Contents contents;
    private final Map<Long, Fen> owed = new TreeMap<>();
    private final List<Listed> listed = new ArrayList<>();

    /** Over a store of its own. */
    public InMemoryExports() {
        this(new Contents());
    }

    InMemoryExports(Contents contents) {
        this.contents = contents;
    }

    @Override
    public long nextNumber() {
        return contents.exports.size() + 1L;
    }

    @Override
    public void keep(long number, Kind kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at) {
        contents.exports.put(number, new Kept(number, kind, format, bytes.clone(), at));
        listed.addFirst(new Listed(number, kind, format, Sha256.hex(bytes), summary, clerk, at));
        contents.log(clerk, at, kind.act(), summary);
    }

    @Override
    public void keepPayments(long number, PaymentList list, Clerk clerk, Instant at) {
        keep(number, Kind.PAYMENTS, list.format(), list.bytes(), list.summary(), clerk, at);
        owed.putAll(list.owed());
    }

    /** What somebody owed on the last list that it stood on. */
    public @Nullable Fen owedOnLast(long id) {
        return owed.get(id);
    }

    @Override
    public List<Listed> listed(Kind kind) {
        return listed.stream().filter(l -> l.kind() == kind).toList();
    }

    @Override
    public Optional<Kept> find(long number) {
        return Optional.ofNullable(contents.exports.get(number));
    }
}
