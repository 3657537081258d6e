package confirmdesk.domain.subjects;

import confirmdesk.domain.registration.Field;

/** The four subjects in their constant order; source: domain notes, part 3. */
public enum Subject {
    BASIC("基础知识", Field.CHOSEN_BASIC, Field.SCORE_BASIC),
    RELATED("相关专业知识", Field.CHOSEN_RELATED, Field.SCORE_RELATED),
    PROFESSIONAL("专业知识", Field.CHOSEN_PROFESSIONAL, Field.SCORE_PROFESSIONAL),
    PRACTICE("专业实践能力", Field.CHOSEN_PRACTICE, Field.SCORE_PRACTICE);

    private final String word;
    private final Field chosen;
    private final Field score;

    Subject(String word, Field chosen, Field score) {
        this.word = word;
        this.chosen = chosen;
        this.score = score;
    }

    /** The name in lists that leave the program. */
    public String word() {
        return word;
    }

    /** The column that says whether it was chosen. */
    public Field chosenField() {
        return chosen;
    }

    /** The column with last year's score. */
    public Field scoreField() {
        return score;
    }
}
