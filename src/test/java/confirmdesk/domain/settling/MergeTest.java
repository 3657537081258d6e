package confirmdesk.domain.settling;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding.Answered;
import confirmdesk.domain.settling.Finding.MergeRequested;
import confirmdesk.domain.settling.Finding.SamePersonAgain;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A merge needs two people; source: product.md, "Score merge". */
class MergeTest {

    private static final Instant AT = Instant.parse("2023-01-05T02:00:00Z");
    private static final Clerk USER = new Clerk("Wang Ming");
    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000001");

    private final MergeRequested request = new MergeRequested(RECORD, List.of("1", "2"), Signature.of("", USER), AT);

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Wang Ming", "wangming", " ＷＡＮＧ　Ming "})
    void whoAskedNeverAnswersHoweverTheNameIsWritten(String typed) {
        Signature second = Signature.of(typed, USER);

        assertThat(request.approve(second, AT)).isEqualTo(new SamePersonAgain(request.by()));
        assertThat(request.decline(second, AT, "没有证明")).isEqualTo(new SamePersonAgain(request.by()));
    }

    @Test
    void aTypedNameOfWhoAskedIsRefusedOnAnotherAccountToo() {
        MergeRequested typed = new MergeRequested(RECORD, List.of(), Signature.of("李娜", USER), AT);

        assertThat(typed.approve(Signature.of("李 娜", new Clerk("other")), AT)).isInstanceOf(SamePersonAgain.class);
    }

    @Test
    void onlyAnApprovedMergeLinks() {
        Signature second = Signature.of("李娜", USER);

        assertThat(request.linked()).isEmpty();
        assertThat(answer(request.approve(second, AT)).linked()).contains(RECORD);
        assertThat(answer(request.decline(second, AT, "没有证明")).linked()).isEmpty();
    }

    @Test
    void aTypedNameIsSaidToBeTyped() {
        assertThat(Signature.of(" 李娜 ", USER).logged()).isEqualTo("李娜（本人输入）");
        assertThat(Signature.of("", USER).logged()).isEqualTo("Wang Ming");
    }

    private static Finding answer(Finding.Answer answer) {
        return answer instanceof Answered answered ? answered.answer() : new Finding.AnotherPerson(List.of());
    }
}
