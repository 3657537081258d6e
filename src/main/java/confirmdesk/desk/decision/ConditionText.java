package confirmdesk.desk.decision;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.registration.Field;
import java.util.Arrays;

/** A condition of automatic confirmation in the language of the desk, from the word that stands for it in lists. */
public final class ConditionText {

    private ConditionText() {}

    /** The sentence of a condition's word; a word that is none stands for itself. */
    public static String of(String word, Texts texts) {
        return Arrays.stream(Unmet.Condition.values())
                .filter(condition -> condition.word().equals(word))
                .findFirst()
                .map(texts::of)
                .or(() -> Field.ofHeader(word).map(field -> texts.text("automatic.field-changed", field)))
                .orElse(word);
    }
}
