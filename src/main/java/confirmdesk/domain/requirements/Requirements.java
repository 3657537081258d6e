package confirmdesk.domain.requirements;

import java.util.List;

/** What an exam year asks of candidates beside their data: papers, and years of work. */
public record Requirements(List<Paper> papers, List<EligibilityRule> eligibility) {

    public static final Requirements NONE = new Requirements(List.of(), List.of());

    public Requirements {
        papers = List.copyOf(papers);
        eligibility = List.copyOf(eligibility);
    }
}
