package confirmdesk.store;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up people, the same for the same seed. */
final class MadeUp {

    private static final List<String> SURNAMES =
            List.of("张", "王", "李", "单", "仇", "区", "吕", "欧阳", "曾", "查", "解", "司马", "𠮷", "艾力·");
    private static final List<String> GIVEN =
            List.of("桂", "兰", "明", "伟", "丽", "华", "国", "强", "秀", "英", "绿", "女", "文", "静", "𬭼", "海");

    private final Random random;
    private long next = 1;

    MadeUp(long seed) {
        random = new Random(seed);
    }

    /** The next person of this year. */
    Registration registration() {
        return registration(name());
    }

    Registration registration(String name) {
        RegistrationNumber number = new RegistrationNumber("2023410%08d".formatted(next++));
        return new Registration(number, answers(number, name));
    }

    /** A record of last year that says the same, with another registration number and scores. */
    static LastYearRecord lastYear(Registration registration, String number) {
        Answers answers = registration
                .answers()
                .with(Field.REGISTRATION_NUMBER, number)
                .with(Field.SCORE_BASIC, "72")
                .with(Field.SCORE_RELATED, "58")
                .with(Field.SCORE_PROFESSIONAL, "66")
                .with(Field.SCORE_PRACTICE, "")
                .with(Field.ABSENT, "否")
                .with(Field.DISCIPLINED, "否");
        return new LastYearRecord(new RegistrationNumber(number), answers);
    }

    static Registration with(Registration registration, Field field, String value) {
        return new Registration(registration.number(), registration.answers().with(field, value));
    }

    String name() {
        StringBuilder name = new StringBuilder(pick(SURNAMES));
        for (int i = random.nextInt(2); i >= 0; i--) {
            name.append(pick(GIVEN));
        }
        return name.toString();
    }

    private Answers answers(RegistrationNumber number, String name) {
        String id = idNumber();
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.REGISTRATION_NUMBER, number.value());
        values.put(Field.NAME, name);
        values.put(Field.SEX, IdNumber.of(id).sex().orElseThrow());
        values.put(Field.BIRTH_DATE, IdNumber.of(id).birthDate().orElseThrow().toString());
        values.put(Field.ID_TYPE, "居民身份证");
        values.put(Field.ID_NUMBER, id);
        values.put(Field.PHONE, "13%09d".formatted(random.nextInt(1_000_000_000)));
        values.put(Field.EMAIL, "someone%d@example.com".formatted(random.nextInt(1_000_000)));
        values.put(Field.ADDRESS, "河南郑州市中原区建设路%d号".formatted(random.nextInt(1000)));
        values.put(Field.REGION, "河南");
        values.put(Field.SITE, "郑州市");
        values.put(Field.LEVEL, "中级");
        values.put(Field.SPECIALTY_CODE, "303");
        values.put(Field.SPECIALTY_NAME, "内科学");
        values.put(Field.CHOSEN_BASIC, "是");
        values.put(Field.CHOSEN_RELATED, "是");
        values.put(Field.CHOSEN_PROFESSIONAL, "是");
        values.put(Field.CHOSEN_PRACTICE, "是");
        values.put(Field.SCHOOL, "郑州大学");
        values.put(Field.EMPLOYER, "新密市中心卫生院");
        values.put(Field.YEARS, "6");
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("备注列", "只有名单自己知道的 " + random.nextInt(1000));
        return new Answers(values, extras);
    }

    private String idNumber() {
        String body = "41%04d19%02d%02d%02d%03d"
                .formatted(
                        101 + random.nextInt(30),
                        60 + random.nextInt(40),
                        1 + random.nextInt(12),
                        1 + random.nextInt(28),
                        random.nextInt(1000));
        return body + new IdNumber(body + "0").expectedCheck();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
