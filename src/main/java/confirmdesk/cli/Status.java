package confirmdesk.cli;

/** How a command ends, by the exit statuses of the contract. */
public enum Status {
    DONE(0),
    SOME_REFUSED(1),
    WRONG_COMMAND_LINE(2),
    REFUSED(3);

    private final int code;

    Status(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
