package confirmdesk.domain.decision;

/** What a clerk is told before confirming, without being stopped. */
public enum Warning {
    PHOTO_MISSING,
    PHOTO_UNREADABLE,
    FORM_CODE_NOT_CHECKED,
    PASSED_ALL,
    MERGE_MISSING,
    MERGE_WAITING,
    SUBJECTS_DIFFER,
    PAPERS_NOT_TICKED,
    ELIGIBILITY
}
