package confirmdesk.domain.paying;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.payment.Fen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"132|13200", "132.5|13250", "￥1,320.00|132000", "６１．５元|6150", "132.000|13200", " 0.01 |1"})
    void readsAmountsOfYuanToTheFen(String text, long fen) {
        assertThat(Written.amount(text)).contains(new Fen(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二百", "-132", "1.005", "1,32", "132.00.00", "1e3"})
    void guessesAtNoOtherAmount(String text) {
        assertThat(Written.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-18, 2023-02-18",
        "2023/2/18 9:05, 2023-02-18T09:05:00",
        "2023年2月18日 10:22:33, 2023-02-18T10:22:33",
        "2023-02-18T10:22:33.5, 2023-02-18T10:22:33",
        "20230218102233, 2023-02-18T10:22:33",
        "20230218, 2023-02-18"
    })
    void readsDaysAndMoments(String text, String iso) {
        assertThat(Written.moment(text)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二月", "2023-02-30", "2023-02-18 25:00", "10:22:33", "2023-02"})
    void guessesAtNoOtherMoment(String text) {
        assertThat(Written.moment(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20230218, 102233, 2023-02-18T10:22:33",
        "2023-02-18, 10:22, 2023-02-18T10:22:00",
        "2023年2月18日, '', 2023-02-18",
        "'', 2023-02-18 10:22:33, 2023-02-18T10:22:33",
        "2023-02-19, 2023-02-18 10:22:33, 2023-02-18T10:22:33"
    })
    void aDayAndATimeInColumnsOfTheirOwnAreOneMoment(String day, String time, String moment) {
        assertThat(Written.moment(day, time)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({"20230218, 1022", "2023-02-30, 102233", "'', 102233", "2023-02-18, 256000"})
    void aTimeThatIsNoneIsNotGuessed(String day, String time) {
        assertThat(Written.moment(day, time)).isEmpty();
    }

    @Test
    void aPaymentIsToldFromAnotherByItsTransactionAndItsPayer() {
        Claim one = new Claim("1", "", "", new Fen(1), "2023-02-18", "A");
        assertThat(one.identity()).isEqualTo(new Claim("1", "x", "n", new Fen(1), "", "A").identity());
        assertThat(one.identity()).isNotEqualTo(new Claim("2", "", "", new Fen(1), "2023-02-18", "A").identity());
        assertThat(new Claim("1", "", "", new Fen(1), "2023-02-18", "").identity())
                .isNotEqualTo(new Claim("1", "", "", new Fen(1), "2023-02-19", "").identity());
    }
}
