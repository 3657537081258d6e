package confirmdesk.domain.registration;

/** The mark of made-up people: a column that the program's own practice batches carry and no office sends. */
public final class MadeUp {

    /** The header word of the mark's column. */
    public static final String COLUMN = "数据说明";

    /** What stands in it. */
    public static final String WORD = "虚构练习数据";

    private MadeUp() {}

    public static boolean isMarked(Answers answers) {
        return WORD.equals(answers.extras().getOrDefault(COLUMN, "").strip());
    }
}
