package confirmdesk.store.search;

import confirmdesk.domain.registration.Normal;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.seal.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An ID number and a phone as words of the index, all keyed tokens: every four characters of the number that stand side by
 * side, in their order, so that any part of four or more is a phrase; and the ends.
 */
final class NumberWords {

    private static final int PIECE = 4;

    private final Tokens tokens;

    NumberWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The words of a number or of a part of one, at least four characters long; else empty. */
    String pieces(String text) {
        String number = Normal.code(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i + PIECE <= number.length(); i++) {
            words.add(word(Kind.PIECE, number.substring(i, i + PIECE)));
        }
        return String.join(" ", words);
    }

    /** The words of the end of an ID number, of a phone, and of the phone's end. */
    String endings(String idNumber, String phone) {
        List<String> words = new ArrayList<>();
        end(Normal.code(idNumber)).ifPresent(end -> words.add(word(Kind.LAST_FOUR, end)));
        String plain = Normal.phone(phone);
        if (!plain.isEmpty()) {
            words.add(word(Kind.PHONE, plain));
        }
        end(plain).ifPresent(end -> words.add(word(Kind.PHONE_END, end)));
        return String.join(" ", words);
    }

    String word(Kind kind, String value) {
        return Long.toHexString(tokens.of(kind, value));
    }

    private static Optional<String> end(String value) {
        return value.length() < PIECE ? Optional.empty() : Optional.of(value.substring(value.length() - PIECE));
    }
}
