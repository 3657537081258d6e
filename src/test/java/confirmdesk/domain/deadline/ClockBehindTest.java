package confirmdesk.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockBehindTest {

    private static final Instant NEWEST = Instant.parse("2023-02-28T04:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2023-02-28T04:00:00Z, false",
        "2023-03-01T04:00:00Z, false",
        "2023-02-28T03:59:30Z, false",
        "2023-02-28T03:58:00Z, true",
        "2022-02-28T04:00:00Z, true"
    })
    void aClockBeforeTheNewestEntryRunsBackwards(Instant now, boolean behind) {
        assertThat(ClockBehind.of(now, NEWEST).isPresent()).isEqualTo(behind);
    }
}
