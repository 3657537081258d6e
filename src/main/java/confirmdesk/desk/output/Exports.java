package confirmdesk.desk.output;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists that left the program: numbered, hashed, their bytes kept sealed. */
public interface Exports {

    /** The number that the next list gets. */
    long nextNumber();

    /** Keeps a list with its log entry. */
    void keep(long number, Kind kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at);

    /** Keeps a payment list with its log entry, and notes who stands on it with how much. */
    void keepPayments(long number, PaymentList list, Clerk clerk, Instant at);

    /** A payment list. @param owed the store's own number of each who stands on it, with the amount */
    record PaymentList(String format, byte[] bytes, String summary, Map<Long, Fen> owed) {}

    /** Every list of a kind that left the program, newest first, without its bytes. */
    List<Listed> listed(Kind kind);

    Optional<Kept> find(long number);

    /** A list that left the program. */
    record Kept(long number, Kind kind, String format, byte[] bytes, Instant at) {}

    /** A list that left the program, as a line of a list. */
    record Listed(long number, Kind kind, String format, String sha256, String summary, Clerk clerk, Instant at) {}

    /** What a list is about, and the act that writing it is. */
    enum Kind {
        PAYMENTS("payments", Act.EXPORT_PAYMENTS),
        NUMBERS("numbers", Act.EXPORT_NUMBERS),
        NOTICES("notices", Act.EXPORT_NOTICES),
        /** Kept in pieces, because photos may make it large. */
        RESULTS("results", Act.EXPORT_RESULTS);

        private final String word;
        private final Act act;

        Kind(String word, Act act) {
            this.word = word;
            this.act = act;
        }

        /** The word under which a store keeps it. */
        public String word() {
            return word;
        }

        public Act act() {
            return act;
        }

        /** The kind that a store keeps under this word. */
        public static Kind of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
