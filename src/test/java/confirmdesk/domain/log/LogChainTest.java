package confirmdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LogChainTest {

    private static final Instant AT = Instant.parse("2023-01-05T08:00:00.250Z");

    /** Computed with coreutils: {@code printf '64:000…,1:1,24:2023-01-05T08:00:00.250Z,6:王明,6:建库,0:,0:,0:,0:,' | sha256sum}. */
    @Test
    void theFirstEntryHangsOnZeros() {
        LogEntry first = new LogEntry(1, AT, new Clerk("王明"), Act.CREATE_STORE, null, null, null, "", "");
        assertThat(LogChain.hash(LogChain.START, first))
                .isEqualTo("7c7fd390ffcd4f33880d98b65b96ab39123073e8c5d690c7b9429ccbda3d24e9");
    }

    @Test
    void everyFieldAndTheEntryBeforeChangeTheHash() {
        RegistrationNumber number = new RegistrationNumber("202300000001");
        Clerk clerk = new Clerk("王明");
        List<LogEntry> entries = List.of(
                new LogEntry(2, AT, clerk, Act.CONFIRM, number, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(3, AT, clerk, Act.CONFIRM, number, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(
                        2, AT.plusMillis(1), clerk, Act.CONFIRM, number, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(2, AT, new Clerk("李明"), Act.CONFIRM, number, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(2, AT, clerk, Act.REJECT, number, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(2, AT, clerk, Act.CONFIRM, null, State.PENDING, State.CONFIRMED, "A|B", ""),
                new LogEntry(2, AT, clerk, Act.CONFIRM, number, State.RETURNED, State.CONFIRMED, "A|B", ""),
                new LogEntry(2, AT, clerk, Act.CONFIRM, number, State.PENDING, null, "A|B", ""),
                new LogEntry(2, AT, clerk, Act.CONFIRM, number, State.PENDING, State.CONFIRMED, "A|", ""));
        Set<String> hashes = new HashSet<>();
        entries.forEach(entry -> hashes.add(LogChain.hash(LogChain.START, entry)));
        hashes.add(LogChain.hash("1".repeat(64), entries.getFirst()));
        assertThat(hashes).hasSize(entries.size() + 1);
    }
}
