package confirmdesk.domain;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.EnumMap;
import java.util.Map;

/** A made-up person whose answers can be varied: this year's registration and last year's record. */
public record Person(Map<Field, String> values) {

    /** Somebody of 河南 who failed the last two subjects last year. */
    public static Person someone() {
        Map<Field, String> v = new EnumMap<>(Field.class);
        v.put(Field.NAME, "吕小明");
        v.put(Field.SEX, "女");
        v.put(Field.BIRTH_DATE, "1990-03-07");
        v.put(Field.ID_TYPE, "居民身份证");
        v.put(Field.ID_NUMBER, "110101199003070345");
        v.put(Field.ETHNICITY, "汉族");
        v.put(Field.PHONE, "13900000001");
        v.put(Field.EMAIL, "someone@example.com");
        v.put(Field.ADDRESS, "某市某路1号");
        v.put(Field.REGION, "河南");
        v.put(Field.SITE, "郑州市");
        v.put(Field.LEVEL, "初级（师）");
        v.put(Field.SPECIALTY_CODE, "201");
        v.put(Field.SPECIALTY_NAME, "药学");
        v.put(Field.CHOSEN_BASIC, "否");
        v.put(Field.CHOSEN_RELATED, "否");
        v.put(Field.CHOSEN_PROFESSIONAL, "是");
        v.put(Field.CHOSEN_PRACTICE, "是");
        v.put(Field.EDUCATION_LEVEL, "本科");
        v.put(Field.SCHOOL, "某某医学院");
        v.put(Field.MAJOR, "药学");
        v.put(Field.GRADUATION, "2012-07");
        v.put(Field.DEGREE, "学士");
        v.put(Field.EMPLOYER, "某某县人民医院");
        v.put(Field.EMPLOYER_KIND, "二级公立医院");
        v.put(Field.YEARS, "9");
        v.put(Field.TITLE, "药士");
        v.put(Field.SCORE_BASIC, "72");
        v.put(Field.SCORE_RELATED, "60");
        v.put(Field.SCORE_PROFESSIONAL, "59");
        v.put(Field.SCORE_PRACTICE, "");
        v.put(Field.ABSENT, "否");
        v.put(Field.DISCIPLINED, "否");
        return new Person(v);
    }

    public Person with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(values);
        changed.put(field, value);
        return new Person(changed);
    }

    /** The same person in a list that doesn't have the column. */
    public Person without(Field field) {
        Map<Field, String> changed = new EnumMap<>(values);
        changed.remove(field);
        return new Person(changed);
    }

    public Person passing(String basic, String related, String professional, String practice) {
        return with(Field.SCORE_BASIC, basic)
                .with(Field.SCORE_RELATED, related)
                .with(Field.SCORE_PROFESSIONAL, professional)
                .with(Field.SCORE_PRACTICE, practice);
    }

    public Registration thisYear(String number) {
        Map<Field, String> own = new EnumMap<>(values);
        own.put(Field.REGISTRATION_NUMBER, number);
        own.keySet().removeIf(f -> f.ordinal() >= Field.SCORE_BASIC.ordinal());
        return new Registration(new RegistrationNumber(number), new Answers(own, Map.of()));
    }

    public LastYearRecord lastYear(String number) {
        Map<Field, String> own = new EnumMap<>(values);
        own.put(Field.REGISTRATION_NUMBER, number);
        return new LastYearRecord(new RegistrationNumber(number), new Answers(own, Map.of()));
    }
}
