package confirmdesk.desk.handback;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Source: the product, "The work", 3: what waits for a person isn't confirmed in one step. */
class RefusedByCentreTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000099");

    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void whatTheCentreRefusedIsConfirmedByAPersonOnly() {
        desk.addLastYear(Person.someone().lastYear("202241010000099"));
        desk.add(Person.someone().thisYear(NUMBER.value()));
        assertThat(confirmedInOneStep()).isEqualTo(1);
        desk.handingBack().export().export(Path.of("交回.zip"), false, CLERK, Progress.UNWATCHED);

        Path receipt =
                new Centre(desk.files).says(1, NUMBER.value(), "退回", "照片不清").receipt("回执.csv");
        desk.handingBack().receipt().take(receipt, CLERK);
        assertThat(file().state()).isEqualTo(State.PENDING);
        assertThat(confirmedInOneStep()).isZero();
        assertThat(desk.automatic().preview().failed()).containsEntry("需人工核对", 1L);

        desk.undo().undo(NUMBER, CLERK);
        assertThat(file().verdict().automatic()).isTrue();
    }

    private long confirmedInOneStep() {
        return desk.automatic().confirm(CLERK, Progress.UNWATCHED).qualify();
    }

    private CaseFile file() {
        return desk.registrations.open(NUMBER).orElseThrow();
    }
}
