package confirmdesk.domain.registration;

/** What last year's list says of one registration; history, kept as it came. */
public record LastYearRecord(RegistrationNumber number, Answers answers) {

    /** The value as it came; empty if there is none. */
    public String get(Field field) {
        return answers.get(field);
    }

    /** Absent from the whole exam (缺考标记); a single missing score is not this. */
    public boolean absent() {
        return YesNo.isYes(Field.ABSENT, answers.get(Field.ABSENT));
    }

    /** Disciplined (违纪标记). */
    public boolean disciplined() {
        return YesNo.isYes(Field.DISCIPLINED, answers.get(Field.DISCIPLINED));
    }

    /** Took the exam: neither absent nor disciplined. */
    public boolean tookTheExam() {
        return !absent() && !disciplined();
    }
}
