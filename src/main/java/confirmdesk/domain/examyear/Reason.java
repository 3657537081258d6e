package confirmdesk.domain.examyear;

/** A row of the table reasons: why a registration is turned down or sent back. */
public record Reason(String code, String group, String chinese, String english, boolean canBeFixed) {}
