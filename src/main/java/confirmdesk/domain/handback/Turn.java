package confirmdesk.domain.handback;

/** Why a registration is in a hand-back; the word is that of its column 交回类别. */
public enum Turn {
    FIRST("首次"),
    /** Something changed since the centre was told. */
    CHANGED("有改动"),
    /** The centre was told the same before, and hasn't accepted it. */
    AGAIN("再次"),
    /** What the centre was told was taken back; nothing is decided now. */
    WITHDRAWN("撤回");

    private final String word;

    Turn(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
