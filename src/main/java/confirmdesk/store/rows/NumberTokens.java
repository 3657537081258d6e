package confirmdesk.store.rows;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.store.seal.Tokens;
import confirmdesk.store.seal.Tokens.Kind;

/**
 * What an ID number is found by. Two numbers of one length that differ in one digit have one half in common.
 *
 * @param whole of the number in normal form
 * @param eighteen of its 18-digit form
 */
public record NumberTokens(long whole, long eighteen, long firstHalf, long lastHalf) {

    public static NumberTokens of(Answers answers, Tokens tokens) {
        return of(answers.get(Field.ID_NUMBER), tokens);
    }

    public static NumberTokens of(String text, Tokens tokens) {
        IdNumber number = IdNumber.of(text);
        String value = number.value();
        int middle = value.length() / 2;
        return new NumberTokens(
                tokens.of(Kind.NUMBER, value),
                tokens.of(Kind.NUMBER_18, number.eighteen()),
                tokens.of(Kind.FIRST_HALF, value.length() + ":" + value.substring(0, middle)),
                tokens.of(Kind.LAST_HALF, value.length() + ":" + value.substring(middle)));
    }
}
