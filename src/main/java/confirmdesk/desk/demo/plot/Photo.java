package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Sitter;

/** A photo that comes with a list. @param key what its file is named by: an ID number or a registration number */
public record Photo(String key, State state, Sitter sitter) {

    /** The same person has a photo in the archive already. */
    Photo leftOut() {
        return new Photo(key, State.MISSING, sitter);
    }

    /** Whether it can be shown. */
    public enum State {
        GOOD,
        EMPTY,
        CUT,
        MISSING
    }
}
