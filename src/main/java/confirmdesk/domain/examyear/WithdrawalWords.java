package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words by which a batch says that a candidate withdrew, from the table withdrawal_words, by the column they stand in. */
public record WithdrawalWords(Map<String, Set<String>> byColumn) {

    public WithdrawalWords {
        Map<String, Set<String>> plain = new HashMap<>();
        byColumn.forEach((column, words) -> words.forEach(word ->
                plain.computeIfAbsent(plain(column), c -> new HashSet<>()).add(plain(word))));
        byColumn = Map.copyOf(plain);
    }

    /** What a row says of a withdrawal, in its own words; empty if it says nothing of the kind. */
    public Optional<String> in(Answers answers) {
        return answers.extras().entrySet().stream()
                .filter(cell ->
                        byColumn.getOrDefault(plain(cell.getKey()), Set.of()).contains(plain(cell.getValue())))
                .map(cell -> cell.getValue().strip())
                .findFirst();
    }

    private static String plain(String word) {
        return Normal.withoutSpaces(Normal.width(word));
    }
}
