package confirmdesk.desk.photocheck;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.BatchJudge;
import confirmdesk.domain.photo.batch.PhotoFindings;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows what the check of the photos found: how many in each group, and a page of the people in one. */
public final class ShowPhotoCheck {

    private static final PhotoFindings NOTHING = new PhotoFindings(Set.of(), Set.of(), Set.of());

    private final PhotoChecks checks;
    private final Registrations registrations;
    private final Tables tables;

    public ShowPhotoCheck(PhotoChecks checks, Registrations registrations, Tables tables) {
        this.checks = checks;
        this.registrations = registrations;
        this.tables = tables;
    }

    public PhotoCounts counts() {
        return checks.counts(basis());
    }

    /** The store's numbers of everybody in a group, the worst first. */
    public long[] ids(PhotoGroup group) {
        return checks.ids(group, basis());
    }

    /** A page of people in the order asked for. */
    public List<Person> page(List<Long> ids) {
        Map<Long, PhotoFindings> findings = checks.findings(basis(), ids);
        return registrations.summaries(ids).stream()
                .map(who -> new Person(who, findings.getOrDefault(who.id(), NOTHING)))
                .toList();
    }

    /** What was measured by the rules that these people's photos break. */
    public Map<Long, List<PhotoVerdict>> broken(List<Long> ids) {
        return checks.broken(basis(), ids);
    }

    /** Somebody, and what was found in the photo. */
    public record Person(Summary who, PhotoFindings findings) {}

    private String basis() {
        return new BatchJudge(tables.current().photo()).basis();
    }
}
