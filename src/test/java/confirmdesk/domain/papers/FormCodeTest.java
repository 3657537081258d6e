package confirmdesk.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.message.Message;
import org.junit.jupiter.api.Test;

/** The last two digits count the changes; only the largest can be confirmed. Source: domain notes, part 1.2. */
class FormCodeTest {

    @Test
    void theNewestFormIsTheSameHoweverItIsWritten() {
        assertThat(new FormCode(" ａ88012603", "A88012603").isOther()).isFalse();
        assertThat(new FormCode("A88012603", "A88012603").says()).isEqualTo(Message.of("formCode.same"));
    }

    @Test
    void anOlderFormSaysWhichChangeItIs() {
        FormCode code = new FormCode("88012602", "88012611");

        assertThat(code.isOther()).isTrue();
        assertThat(code.says()).isEqualTo(Message.of("formCode.older", 2, 11));
    }

    @Test
    void aFormNewerThanTheBatchSaysThatTheBatchIsOld() {
        assertThat(new FormCode("88012604", "88012603").says()).isEqualTo(Message.of("formCode.newer", 4, 3));
    }

    @Test
    void onlyAnEarlierVersionOfTheSameFormIsOlder() {
        assertThat(new FormCode("88012602", "88012611").isOlder()).isTrue();
        assertThat(new FormCode("88012611", "88012602").isOlder()).isFalse();
        assertThat(new FormCode("88012602", "88012602").isOlder()).isFalse();
        assertThat(new FormCode("99012602", "88012611").isOlder()).isFalse();
        assertThat(new FormCode("", "88012611").isOlder()).isFalse();
    }

    @Test
    void aCodeThatCountsAnotherFormIsSaidSo() {
        assertThat(new FormCode("99012602", "88012603").says()).isEqualTo(Message.of("formCode.other"));
        assertThat(new FormCode("8801260", "88012603").says()).isEqualTo(Message.of("formCode.other"));
    }

    @Test
    void withoutACodeOnOneSideThereIsNothingToSay() {
        assertThat(new FormCode("", "88012603").isOther()).isFalse();
        assertThat(new FormCode("88012603", " ").isOther()).isFalse();
    }
}
