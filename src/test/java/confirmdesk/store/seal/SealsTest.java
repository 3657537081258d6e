package confirmdesk.store.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.store.seal.Tokens.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealsTest {

    private final StoreKey key = new StoreKey(new byte[StoreKey.BYTES]);
    private final Seals seals = Seals.of(key);

    @Test
    void whatWasSealedOpensOnlyWhereItBelongsAndOnlyWithItsKey() {
        byte[] value = "41010319881109991X".getBytes(StandardCharsets.UTF_8);
        byte[] hidden = seals.vault().seal(value, "registration 1");
        assertThat(seals.vault().open(hidden, "registration 1")).isEqualTo(value);
        assertThatThrownBy(() -> seals.vault().open(hidden, "registration 2")).isInstanceOf(StoreTrouble.class);
        Vault other = Seals.of(StoreKey.random()).vault();
        assertThatThrownBy(() -> other.open(hidden, "registration 1")).isInstanceOf(StoreTrouble.class);
    }

    @Test
    void everyChangedBitIsNoticed() {
        byte[] hidden = seals.vault().seal(new byte[] {1, 2, 3}, "here");
        for (int bit = 0; bit < hidden.length * 8; bit++) {
            byte[] broken = hidden.clone();
            broken[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> seals.vault().open(broken, "here")).isInstanceOf(StoreTrouble.class);
        }
        for (int length = 0; length < hidden.length; length++) {
            byte[] cut = Arrays.copyOf(hidden, length);
            assertThatThrownBy(() -> seals.vault().open(cut, "here")).isInstanceOf(StoreTrouble.class);
        }
    }

    @Test
    void theSameValueNeverLooksTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(Arrays.toString(seals.vault().seal(new byte[] {7}, "here")));
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void equalValuesHaveEqualTokensOfTheirKindOnly() {
        Set<Long> tokens = new HashSet<>();
        for (Kind kind : Kind.values()) {
            tokens.add(seals.tokens().of(kind, "1234"));
            assertThat(seals.tokens().of(kind, "1234")).isEqualTo(seals.tokens().of(kind, "1234"));
        }
        assertThat(tokens).hasSize(Kind.values().length);
        assertThat(Seals.of(key).tokens().of(Kind.PIECE, "1234"))
                .isEqualTo(seals.tokens().of(Kind.PIECE, "1234"));
        assertThat(Seals.of(StoreKey.random()).tokens().of(Kind.PIECE, "1234"))
                .isNotEqualTo(seals.tokens().of(Kind.PIECE, "1234"));
    }

    @Test
    void piecesBeyondThoseThatAreRememberedHaveTokensToo() {
        Random random = new Random(1);
        List<String> pieces =
                random.ints(20_000).mapToObj(Integer::toString).distinct().toList();
        Tokens again = Seals.of(key).tokens();
        pieces.forEach(piece -> seals.tokens().of(Kind.PIECE, piece));
        assertThat(pieces.reversed().subList(0, 100))
                .allMatch(piece -> seals.tokens().of(Kind.PIECE, piece) == again.of(Kind.PIECE, piece));
    }

    @Test
    void noTwoRowsLookTheSame() {
        Set<String> seen = new HashSet<>();
        List<Object[]> rows = List.of(
                new Object[] {"ab", "c"},
                new Object[] {"a", "bc"},
                new Object[] {"abc"},
                new Object[] {"ab", "c", ""},
                new Object[] {"ab", "c", null},
                new Object[] {"ab", "c".getBytes(StandardCharsets.UTF_8)},
                new Object[] {"1"},
                new Object[] {1L});
        rows.forEach(row -> seen.add(Arrays.toString(seals.rows().of("t", row))));
        seen.add(Arrays.toString(seals.rows().of("other", "abc")));
        assertThat(seen).hasSize(rows.size() + 1);
        assertThat(seals.rows().of("t", 1))
                .isEqualTo(seals.rows().of("t", 1L))
                .isEqualTo(seals.rows().of("t", true));
        assertThat(seals.rows().fits(null, "t")).isFalse();
    }
}
