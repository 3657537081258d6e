package confirmdesk.files.writing;

import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Made-up people who owe something. */
final class People {

    static final List<PaymentLine> OWING = List.of(
            line(1, "甲一", "中级", "人机对话", "第一医院", "1111", true),
            line(2, "+乙二", "初级（师）", "纸笔", "第二医院", "0010", false),
            line(3, "丙三", "中级", "人机对话", "第一医院", "0101", false));

    private People() {}

    static PaymentLine line(
            int position, String name, String level, String mode, String unit, String subjects, boolean automatic) {
        Answers answers = new Answers(
                Map.of(
                        Field.NAME, name,
                        Field.ID_TYPE, "居民身份证",
                        Field.ID_NUMBER, "11010519491231002X",
                        Field.LEVEL, level,
                        Field.SPECIALTY_CODE, "303",
                        Field.SPECIALTY_NAME, "内科学",
                        Field.EMPLOYER, unit,
                        Field.PHONE, "13900000000"),
                Map.of());
        return new PaymentLine(
                position,
                position,
                new Registration(new RegistrationNumber("20230000000000" + position), answers),
                mode,
                SubjectSet.ofCode(subjects),
                new Fen(6150),
                new Fen(1000),
                automatic,
                !automatic,
                automatic ? LocalDate.of(2023, 2, 28) : null);
    }
}
