package confirmdesk.domain.examyear;

import java.util.Arrays;
import java.util.Optional;

/** What a notice can say of a person, as it is written between braces in a template. */
public enum Placeholder {
    NAME("姓名"),
    REGISTRATION_NUMBER("报名序号"),
    ID_NUMBER("证件编号"),
    YEAR("考试年度"),
    REGION("考区"),
    SITE("考点"),
    LEVEL("报考级别"),
    SPECIALTY("专业名称"),
    DUE("应考科目"),
    CHOSEN("已报科目"),
    CONFIRM_UNTIL("确认截止"),
    PAY_FROM("缴费开始"),
    PAY_UNTIL("缴费截止"),
    AMOUNT("应缴金额"),
    REASONS("原因");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
    }
}
