package confirmdesk.store.check;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What a check found so far; it is told how far the work is and asked whether to go on. */
final class Findings {

    private static final int REPORT_EVERY = 1000;

    private final Progress progress;
    private final List<Message> problems = new ArrayList<>();
    private long looked;

    Findings(Progress progress) {
        this.progress = progress;
    }

    void add(String key, Object... arguments) {
        problems.add(Message.of(key, arguments));
    }

    /** Counts one thing that was looked at. */
    void looked() {
        looked++;
        if (looked % REPORT_EVERY == 0) {
            progress.at(Progress.Step.CHECKING, looked, 0);
        }
    }

    /** Runs a part of the check, unless it was cancelled; a file too broken to be read on is a finding too. */
    void during(Runnable part) {
        if (progress.isCancelled()) {
            return;
        }
        try {
            part.run();
        } catch (StoreTrouble unreadable) {
            problems.add(unreadable.why());
        } catch (RuntimeException nonsense) {
            problems.add(Message.of("store.sealBroken"));
        }
    }

    List<Message> problems() {
        return List.copyOf(problems);
    }
}
