package confirmdesk.domain.requirements;

import java.util.Arrays;
import java.util.Optional;

/** Who has to bring a paper, by what the comparison with last year found; the word is that of the column 适用考生. */
public enum Applicants {
    ALL("全部"),
    RETURNING("历史考生"),
    NEW("新考生"),
    CHANGED_ID("证件有变");

    private final String word;

    Applicants(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Applicants> ofWord(String word) {
        return Arrays.stream(values()).filter(a -> a.word.equals(word)).findFirst();
    }
}
