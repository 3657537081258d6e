package confirmdesk.domain.registration;

import static confirmdesk.domain.registration.FieldGroup.BASIC;
import static confirmdesk.domain.registration.FieldGroup.CONTACT;
import static confirmdesk.domain.registration.FieldGroup.EDUCATION;
import static confirmdesk.domain.registration.FieldGroup.EXAM;
import static confirmdesk.domain.registration.FieldGroup.RESULT;
import static confirmdesk.domain.registration.FieldGroup.WORK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column of the lists, in the order of the contract: this year's, the known optional ones, last year's results. */
public enum Field {
    REGISTRATION_NUMBER("报名序号", EXAM),
    NAME("姓名", BASIC),
    SEX("性别", BASIC),
    BIRTH_DATE("出生日期", BASIC),
    ID_TYPE("证件类型", BASIC),
    ID_NUMBER("证件编号", BASIC),
    ETHNICITY("民族", BASIC),
    PHONE("手机号码", CONTACT),
    EMAIL("电子邮箱", CONTACT),
    ADDRESS("通讯地址", CONTACT),
    REGION("考区", EXAM),
    SITE("考点", EXAM),
    LEVEL("报考级别", EXAM),
    SPECIALTY_CODE("专业代码", EXAM),
    SPECIALTY_NAME("专业名称", EXAM),
    CHOSEN_BASIC("报考基础知识", EXAM),
    CHOSEN_RELATED("报考相关专业知识", EXAM),
    CHOSEN_PROFESSIONAL("报考专业知识", EXAM),
    CHOSEN_PRACTICE("报考专业实践能力", EXAM),
    EDUCATION_LEVEL("学历", EDUCATION),
    SCHOOL("毕业学校", EDUCATION),
    MAJOR("所学专业", EDUCATION),
    GRADUATION("毕业时间", EDUCATION),
    DEGREE("学位", EDUCATION),
    EMPLOYER("工作单位", WORK),
    EMPLOYER_KIND("单位性质", WORK),
    YEARS("从事本专业年限", WORK),
    TITLE("现任职称", WORK),

    FILE_NUMBER("档案号", EXAM),
    FORM_CODE("验证码", EXAM),
    SCHOOLING("学制", EDUCATION),
    DIPLOMA_NUMBER("学历证书编号", EDUCATION),
    EMPLOYER_AFFILIATION("单位所属", WORK),
    DESK("报名点", EXAM),
    ID_VALID_UNTIL("证件有效截止日期", BASIC),
    HEALTH("健康状态", BASIC),
    POSTCODE("邮编", CONTACT),
    SPECIALTY_CLASS("专业类别", EXAM),
    TITLE_SINCE("现有资格取得年月", EXAM),
    APPOINTED_SINCE("聘任年月", EXAM),
    PRACTICE_CLASS("执业类别", EXAM),
    FIRST_LICENSED("首次注册年月", EXAM),
    RESIDENCY_CERTIFIED("住培合格证书发证年月", EXAM),
    SCHOOL_NOTE("学校备注", EDUCATION),
    EMPLOYER_CLASS("单位类别", WORK),
    EXPERIENCE("专业工作经历", WORK),

    SCORE_BASIC("基础知识成绩", RESULT),
    SCORE_RELATED("相关专业知识成绩", RESULT),
    SCORE_PROFESSIONAL("专业知识成绩", RESULT),
    SCORE_PRACTICE("专业实践能力成绩", RESULT),
    ABSENT("缺考标记", RESULT),
    DISCIPLINED("违纪标记", RESULT),
    /** What was passed in the year before last year, as four digits or names of subjects. */
    PASSED_BEFORE("上上年已通过科目", RESULT),
    SPECIALTY_BEFORE("上上年专业代码", RESULT);

    private static final List<Field> NEEDED =
            List.of(REGISTRATION_NUMBER, NAME, ID_TYPE, ID_NUMBER, LEVEL, SPECIALTY_CODE);
    private static final List<Field> RESULTS =
            List.of(SCORE_BASIC, SCORE_RELATED, SCORE_PROFESSIONAL, SCORE_PRACTICE, ABSENT, DISCIPLINED);

    private final String header;
    private final FieldGroup group;

    Field(String header, FieldGroup group) {
        this.header = header;
        this.group = group;
    }

    /** The header word of the contract. */
    public String header() {
        return header;
    }

    public FieldGroup group() {
        return group;
    }

    /** Whether the value is stored only sealed: ID number, phone, e-mail, address and what belongs to them. */
    public boolean isPersonal() {
        return this == ID_NUMBER || this == PHONE || this == EMAIL || this == ADDRESS || this == POSTCODE;
    }

    /** The columns without which no row can be taken. */
    public static List<Field> needed() {
        return NEEDED;
    }

    /** The columns of scores and marks, which last year's list needs besides. Source: the contract, "Files in". */
    public static List<Field> results() {
        return RESULTS;
    }

    /** The field whose header word of the contract is {@code header}. */
    public static Optional<Field> ofHeader(String header) {
        return Arrays.stream(values()).filter(f -> f.header.equals(header)).findFirst();
    }
}
