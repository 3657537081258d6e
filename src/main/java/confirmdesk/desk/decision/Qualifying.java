package confirmdesk.desk.decision;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.State;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts who qualifies for automatic confirmation and why the other pending ones don't. */
final class Qualifying {

    private long qualify;
    private final Map<String, Long> failed = new LinkedHashMap<>();

    static boolean qualifies(CaseFile file) {
        return isWaiting(file) && file.verdict().automatic();
    }

    void count(CaseFile file) {
        if (qualifies(file)) {
            qualify++;
        } else if (isWaiting(file)) {
            for (String word : file.verdict().unmet().split("\\|")) {
                failed.merge(word, 1L, Long::sum);
            }
        }
    }

    ConfirmAutomatically.Preview preview() {
        return new ConfirmAutomatically.Preview(qualify, failed);
    }

    /** Whom a person sent back for better papers is a person's to confirm. */
    private static boolean isWaiting(CaseFile file) {
        return file.state() == State.PENDING;
    }
}
