package confirmdesk.ui.review.decide;

/** What is asked above the buttons before something is done. */
public enum Panel {
    NONE,
    REJECT,
    RETURN,
    /** Something stops the confirmation that a typed reason lets pass. */
    PASS_STOP,
    NOTE,
    /** Which slip to print or to save. */
    SLIP,
    /** The act to be undone changed many registrations. */
    UNDO_MANY,
    /** The candidate withdrew: a yes is enough. */
    WITHDRAW,
    /** A closed registration is opened again for a typed reason. */
    REOPEN,
    /** The act to be undone was handed back: a second person has to give a name. */
    SECOND_PERSON;

    /** Whether it asks for reasons of the year's table. */
    public boolean asksForReasons() {
        return this == REJECT || this == RETURN;
    }

    /** Whether a yes is enough. */
    public boolean asksForYes() {
        return this == UNDO_MANY || this == WITHDRAW;
    }

    /** Whether it asks for a line of text or only for a yes. */
    public boolean asksForWords() {
        return !asksForReasons() && this != NONE && this != SLIP;
    }
}
