package confirmdesk.domain.registration;

/** The pages of the guide's registration form, in its order; what stands on none of them comes last. */
public enum FieldGroup {
    BASIC("基本信息"),
    CONTACT("联系方式"),
    EXAM("报考信息"),
    EDUCATION("教育情况"),
    WORK("工作情况"),
    RESULT("上年成绩");

    private final String word;

    FieldGroup(String word) {
        this.word = word;
    }

    /** The word of the guide, also that of the exam-year tables. */
    public String word() {
        return word;
    }
}
