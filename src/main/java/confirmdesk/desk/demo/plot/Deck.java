package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import java.util.Arrays;

/** Which plots a batch plays, in a mixed order; every plot at least once if the batch is large enough. */
final class Deck {

    private static final Plot[] PLOTS = Plot.values();
    private static final int SHARES = Arrays.stream(PLOTS).mapToInt(Plot::share).sum();

    private final byte[] cards;
    private int count;
    private int left;

    /** A deck whose plots make so many registrations together. */
    Deck(int registrations, Dice dice) {
        cards = new byte[registrations];
        left = registrations;
        if (registrations >= 2 * PLOTS.length) {
            Arrays.stream(PLOTS).forEach(this::put);
        }
        while (left > 0) {
            put(drawn(dice));
        }
        mix(dice);
    }

    int size() {
        return count;
    }

    Plot at(int index) {
        return PLOTS[cards[index]];
    }

    private void put(Plot plot) {
        if (plot.registrations() <= left) {
            cards[count++] = (byte) plot.ordinal();
            left -= plot.registrations();
        }
    }

    private static Plot drawn(Dice dice) {
        int at = dice.below(SHARES);
        for (Plot plot : PLOTS) {
            at -= plot.share();
            if (at < 0) {
                return plot;
            }
        }
        throw new IllegalStateException("the shares don't add up");
    }

    private void mix(Dice dice) {
        for (int i = count - 1; i > 0; i--) {
            int other = dice.below(i + 1);
            byte card = cards[i];
            cards[i] = cards[other];
            cards[other] = card;
        }
    }
}
