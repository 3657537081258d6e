package confirmdesk.domain.handback;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands for an undo. Source: product.md, "States": after hand-back with a second person. */
class SecondPersonTest {

    private static final Clerk FIRST = new Clerk("Wang Ming");

    @Test
    void whatWasNotHandedBackNeedsNobodyElse() {
        assertThat(SecondPerson.of(false, FIRST, "")).isInstanceOf(SecondPerson.NotNeeded.class);
    }

    @Test
    void whatWasHandedBackNeedsAName() {
        assertThat(SecondPerson.of(true, FIRST, " 　")).isInstanceOf(SecondPerson.Missing.class);
        assertThat(SecondPerson.of(true, FIRST, " 李芳 ")).isEqualTo(new SecondPerson.Signed(new Signature("李芳", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wang Ming", "wang ming", "WangMing", "ＷａｎｇＭｉｎｇ", " Wang  Ming "})
    void nobodyIsTheirOwnSecondHoweverTheNameIsWritten(String name) {
        assertThat(SecondPerson.of(true, FIRST, name)).isInstanceOf(SecondPerson.SameAsFirst.class);
    }
}
