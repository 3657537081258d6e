package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import java.util.function.Consumer;

/**
 * A made-up batch: nobody in it exists. Telling it again tells the same.
 *
 * @param year the exam year
 * @param registrations how many this year's list has
 */
public record MadeUpBatch(int year, int registrations, long seed) {

    public static final int MOST = 100_000;

    private static final int GONE_OF_100 = 27;

    public MadeUpBatch {
        if (registrations < 1 || registrations > MOST) {
            throw new IllegalArgumentException("a batch has 1 to " + MOST + " registrations");
        }
    }

    /** Gives every episode to the listener, without holding them. */
    public void tell(Consumer<Episode> listener) {
        Dice dice = new Dice(seed);
        Deck deck = new Deck(registrations, dice);
        Stage stage = new Stage(year, dice);
        for (int i = 0; i < deck.size(); i++) {
            listener.accept(deck.at(i).play(stage));
            if (dice.below(100) < GONE_OF_100) {
                listener.accept(Newcomer.gone(stage));
            }
        }
    }
}
