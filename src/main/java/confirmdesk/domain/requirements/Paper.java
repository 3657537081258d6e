package confirmdesk.domain.requirements;

/**
 * A paper that candidates bring to the desk: a row of the table papers.
 *
 * @param needed whether it is missed when it isn't there
 * @param reason the code of the reason to send somebody back who lacks it; one that the year's table of reasons doesn't have is
 *     as good as none, so that a site may have reasons of its own
 * @param example whether nothing but an example stands behind it
 */
public record Paper(
        String code,
        String chinese,
        String english,
        Scope scope,
        Applicants applicants,
        boolean needed,
        String reason,
        boolean example) {}
