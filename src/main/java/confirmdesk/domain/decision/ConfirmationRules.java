package confirmdesk.domain.decision;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.papers.Eligibility;
import confirmdesk.domain.papers.FormCode;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.settling.Stage;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What stops a confirmation and what only warns. Source: the product's table "What stops a confirmation, what only warns". */
public final class ConfirmationRules {

    private final ExamYear year;

    public ConfirmationRules(ExamYear year) {
        this.year = year;
    }

    /**
     * What stops it now, in the order in which it is told.
     *
     * @param formCode the code on the paper form, empty if nobody looked at it
     */
    public List<Stop> stops(Candidate candidate, String formCode, Instant now) {
        Map<Stop, Boolean> rules = new LinkedHashMap<>();
        rules.put(Stop.NOT_OPEN, !candidate.state().isOpen());
        rules.put(Stop.OLDER_FORM, isOlderForm(candidate, formCode));
        rules.put(Stop.WINDOW_OVER, isWindowOver(candidate, now));
        rules.put(Stop.DUPLICATE_NOT_SETTLED, candidate.doubt().isOpen(Outcome.DUPLICATE));
        rules.put(Stop.OTHER_STANDS, candidate.doubt().stage() == Stage.OTHER_STANDS);
        rules.put(Stop.AMBIGUOUS_NOT_SETTLED, candidate.doubt().isOpen(Outcome.AMBIGUOUS));
        rules.put(Stop.NAME_CHANGED_NOT_SETTLED, candidate.doubt().isOpen(Outcome.NAME_CHANGED));
        return rules.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the clerk is told, without being stopped. */
    public List<Warning> warnings(Candidate candidate, String formCode) {
        Map<Warning, Predicate<Candidate>> rules = new LinkedHashMap<>();
        rules.put(Warning.PHOTO_MISSING, c -> c.photo() == PhotoState.MISSING);
        rules.put(Warning.PHOTO_UNREADABLE, c -> c.photo() == PhotoState.UNREADABLE);
        rules.put(Warning.FORM_CODE_NOT_CHECKED, c -> hasFormCode(c) && formCode.isBlank());
        rules.put(
                Warning.PASSED_ALL,
                c -> c.outcome() == Outcome.PASSED_ALL || c.due().equals(SubjectSet.NONE));
        rules.put(Warning.MERGE_MISSING, c -> c.doubt().lacksMerge());
        rules.put(Warning.MERGE_WAITING, c -> c.doubt().stage() == Stage.REQUESTED);
        rules.put(Warning.SUBJECTS_DIFFER, c -> !c.due().equals(c.chosen()));
        rules.put(Warning.PAPERS_NOT_TICKED, c -> !c.papers().missing().isEmpty());
        rules.put(Warning.ELIGIBILITY, this::hasWorkedTooFewYears);
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(candidate))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether last year's scores are given up: the ID changed, the confirmation window is over and nobody asked for the
     * merge. Source: the 2023 notice ([1] in the domain notes, part 2.4), no application = last year's marks are given up.
     */
    public boolean givesScoresUp(Candidate candidate, Instant now) {
        return candidate.doubt().isOpen(Outcome.ID_CHANGED)
                && candidate.doubt().stage() == Stage.NONE
                && isWindowOver(candidate, now);
    }

    private static boolean hasFormCode(Candidate candidate) {
        return !candidate.registration().get(Field.FORM_CODE).isBlank();
    }

    /** The batch has the newest code; another one on the paper is not that form. */
    private static boolean isOlderForm(Candidate candidate, String formCode) {
        return new FormCode(formCode, candidate.registration().get(Field.FORM_CODE)).isOther();
    }

    private boolean hasWorkedTooFewYears(Candidate candidate) {
        return Eligibility.of(candidate.registration(), year.requirements()) instanceof Eligibility.TooFew;
    }

    private boolean isWindowOver(Candidate candidate, Instant now) {
        return year.window(Window.Kind.CONFIRMATION, candidate.registration().get(Field.REGION))
                .filter(window -> window.isOver(now))
                .isPresent();
    }
}
