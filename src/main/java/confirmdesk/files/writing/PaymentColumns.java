package confirmdesk.files.writing;

import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.subjects.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of the payment list, as the contract names them. */
final class PaymentColumns {

    static final List<String> HEADER = List.of(
            "序号", "报名序号", "姓名", "证件类型", "证件编号", "报考级别", "专业代码", "专业名称", "科目数", "科目", "每科金额", "报名费", "应缴金额", "确认方式",
            "工作单位", "手机号码", "缴费截止");

    private PaymentColumns() {}

    /** The cells of a line: texts, whole numbers, and amounts in yuan with two decimals. */
    static List<?> cells(PaymentLine line) {
        return List.of(
                line.position(),
                line.registration().number().value(),
                line.registration().clean(Field.NAME),
                line.registration().clean(Field.ID_TYPE),
                line.registration().clean(Field.ID_NUMBER),
                line.registration().clean(Field.LEVEL),
                line.registration().clean(Field.SPECIALTY_CODE),
                line.registration().clean(Field.SPECIALTY_NAME),
                line.subjects().size(),
                subjects(line),
                line.perSubject().yuan(),
                line.registrationFee().yuan(),
                line.total().yuan(),
                line.automatic() ? "自动" : "现场",
                line.registration().clean(Field.EMPLOYER),
                line.registration().clean(Field.PHONE),
                line.dueUntil() == null ? "" : line.dueUntil().toString());
    }

    private static String subjects(PaymentLine line) {
        return Arrays.stream(Subject.values())
                .filter(line.subjects()::contains)
                .map(Subject::word)
                .collect(Collectors.joining("|"));
    }
}
