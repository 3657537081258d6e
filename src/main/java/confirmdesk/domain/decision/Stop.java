package confirmdesk.domain.decision;

/** What stops a confirmation; where a reason is offered, a typed and logged reason lets it pass. */
public enum Stop {
    OLDER_FORM(false),
    WINDOW_OVER(true),
    DUPLICATE_NOT_SETTLED(true),
    /** Another registration of the same person stands: choose again before this one can be confirmed. */
    OTHER_STANDS(false),
    AMBIGUOUS_NOT_SETTLED(true),
    NAME_CHANGED_NOT_SETTLED(true),
    NOT_OPEN(false);

    private final boolean reasonLetsPass;

    Stop(boolean reasonLetsPass) {
        this.reasonLetsPass = reasonLetsPass;
    }

    public boolean reasonLetsPass() {
        return reasonLetsPass;
    }
}
