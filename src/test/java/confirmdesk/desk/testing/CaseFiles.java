package confirmdesk.desk.testing;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Case files with one thing changed. */
final class CaseFiles {

    private static final CaseFile.Verdict NOT_COMPARED =
            new CaseFile.Verdict(Outcome.NEW, List.of(), "", "", "1111", "1111", "非历史考生");

    private CaseFiles() {}

    static CaseFile arrived(long id, Registration registration) {
        return new CaseFile(
                id, 1, registration, State.PENDING, PhotoState.MISSING, "", NOT_COMPARED, Doubt.of(Outcome.NEW), null);
    }

    /** In another state, one version on. */
    static CaseFile moved(CaseFile f, State state, CaseFile.@Nullable LastDecision decision) {
        return new CaseFile(
                f.id(),
                f.version() + 1,
                f.registration(),
                state,
                f.photo(),
                f.note(),
                f.verdict(),
                f.doubt(),
                decision);
    }

    /** Brought again by a batch, one version on. */
    static CaseFile brought(CaseFile f, Registration registration) {
        return new CaseFile(
                f.id(),
                f.version() + 1,
                registration,
                f.state(),
                f.photo(),
                f.note(),
                f.verdict(),
                f.doubt(),
                f.lastDecision());
    }

    static CaseFile withPhoto(CaseFile f, PhotoState photo) {
        return new CaseFile(
                f.id(),
                f.version(),
                f.registration(),
                f.state(),
                photo,
                f.note(),
                f.verdict(),
                f.doubt(),
                f.lastDecision());
    }

    static CaseFile withNote(CaseFile f, String note) {
        return new CaseFile(
                f.id(),
                f.version(),
                f.registration(),
                f.state(),
                f.photo(),
                note,
                f.verdict(),
                f.doubt(),
                f.lastDecision());
    }

    static CaseFile withVerdict(CaseFile f, CaseFile.Verdict verdict, Doubt doubt) {
        return new CaseFile(
                f.id(),
                f.version(),
                f.registration(),
                f.state(),
                f.photo(),
                f.note(),
                verdict,
                doubt,
                f.lastDecision());
    }
}
