package confirmdesk.domain.handback;

import confirmdesk.domain.registration.Normal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What the centre says to one registration that was handed back; the words are those of the receipt. */
public enum Answer {
    ACCEPTED("接受", "已接受"),
    REFUSED("退回", "已退回");

    private final String word;
    private final Set<String> otherWords;

    Answer(String word, String... otherWords) {
        this.word = word;
        this.otherWords = Set.of(otherWords);
    }

    /** The word of the contract. */
    public String word() {
        return word;
    }

    /** The answer that a cell of a receipt gives, however it is written. */
    public static Optional<Answer> of(String cell) {
        String plain = Normal.code(cell);
        return Arrays.stream(values())
                .filter(answer -> answer.word.equals(plain) || answer.otherWords.contains(plain))
                .findFirst();
    }
}
