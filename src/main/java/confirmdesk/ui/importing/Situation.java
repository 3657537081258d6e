package confirmdesk.ui.importing;

import confirmdesk.desk.importing.ImportReport;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands and what there is to be seen of it.
 *
 * @param report what would happen or has happened
 * @param problem why nothing could be read or written
 * @param misgiving what speaks against bringing these files into this store
 */
public record Situation(
        Phase phase,
        @Nullable ImportReport report,
        @Nullable Message problem,
        @Nullable Message misgiving) {

    static Situation of(Phase phase) {
        return new Situation(phase, null, null, null);
    }

    static Situation refused(Message why) {
        return new Situation(Phase.REFUSED, null, why, null);
    }

    static Situation reported(Phase phase, ImportReport report, @Nullable Message misgiving) {
        return new Situation(phase, report, null, misgiving);
    }

    /** The same picture while something is done. */
    Situation during(Phase busy) {
        return new Situation(busy, report, null, misgiving);
    }

    /** What there is to say about it. */
    @Nullable
    Notice notice() {
        return switch (phase) {
            case CHOOSING, READING, IMPORTING -> null;
            case PREVIEWED -> report == null ? null : foreseen(report);
            case IMPORTED -> report == null ? null : taken(report);
            case REFUSED -> problem == null ? null : Notice.bad(problem);
            case CANCELLED -> Notice.warn("import.cancelled");
        };
    }

    /** Whether there are refused rows that the clerk may want to save now. */
    boolean hasRefused() {
        return !phase.isBusy() && report != null && !report.refused().isEmpty();
    }

    /** What the clerk is asked before anything goes in. */
    @Nullable
    Notice question() {
        return misgiving == null || phase != Phase.PREVIEWED ? null : new Notice(Tone.WARN, misgiving);
    }

    private static @Nullable Notice foreseen(ImportReport report) {
        if (report.possiblyWithdrawn() > 0) {
            return Notice.warn("import.possibly-withdrawn", Words.number(report.possiblyWithdrawn()));
        }
        return report.nothingNew() ? Notice.good("import.nothing-new") : null;
    }

    private static Notice taken(ImportReport report) {
        return Notice.good(
                "import.taken",
                Words.number(report.added()),
                Words.number(report.changed()),
                Words.number(report.photos()));
    }

    /** Whether importing would bring something in. @param allTheSame whether the clerk wants it against a misgiving */
    boolean isReady(boolean allTheSame) {
        return phase == Phase.PREVIEWED && report != null && !report.nothingNew() && (misgiving == null || allTheSame);
    }
}
