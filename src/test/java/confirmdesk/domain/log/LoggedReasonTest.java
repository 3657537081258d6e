package confirmdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log holds no name, number of a document or phone, whatever a clerk types. */
class LoggedReasonTest {

    private static final Registration SOMEONE = Person.someone().thisYear("202300000000001");

    @Test
    void codesComeFirstThenTheWords() {
        assertThat(LoggedReason.of(List.of("101", "302"), "缺原件", SOMEONE)).isEqualTo("101|302 缺原件");
        assertThat(LoggedReason.of(List.of(), "缺原件", SOMEONE)).isEqualTo("缺原件");
        assertThat(LoggedReason.of(List.of("101"), "  ", SOMEONE)).isEqualTo("101");
    }

    @Test
    void theCandidatesOwnValuesAreLeftOut() {
        String logged = LoggedReason.of(List.of(), "吕小明 someone@example.com 某市某路1号 来过", SOMEONE);

        assertThat(logged).isEqualTo("… … … 来过");
    }

    @Test
    void longNumbersOfAnybodyAreLeftOut() {
        String logged = LoggedReason.of(List.of(), "与11010519491231002X重复，电话 139 0000 0009，第2次", SOMEONE);

        assertThat(logged).isEqualTo("与…重复，电话 …，第2次");
    }
}
