package confirmdesk.desk.demo.people;

import confirmdesk.domain.registration.Field;
import java.util.List;

/** What someone learnt where. */
public record Schooling(String level, String school, String major, String graduation, String degree) {

    private static final List<String> SCHOOLS = List.of(
            "郑州大学医学院",
            "河南医学高等专科学校",
            "新乡医学院",
            "河南中医药大学",
            "漯河医学高等专科学校",
            "南阳医学高等专科学校",
            "商丘医学高等专科学校",
            "安阳职业技术学院",
            "河北医科大学",
            "山西医科大学",
            "广西医科大学",
            "南方医科大学",
            "川北医学院",
            "长沙卫生职业学院");
    private static final List<String> MAJORS =
            List.of("护理学", "护理", "助产", "药学", "中药学", "医学检验技术", "临床医学", "医学影像技术", "康复治疗技术", "口腔医学", "预防医学", "中医学");
    private static final List<String> MONTHS = List.of("06", "07", "07", "07", "12", "01");
    private static final List<String> LEVELS = List.of("中专", "大专", "本科", "硕士研究生", "博士研究生");
    /** Where in the levels people are, each as often as it stands here. */
    private static final List<Integer> COMMON = List.of(0, 1, 1, 1, 1, 2, 2, 2, 2, 3);

    /** Something learnt until the age when people leave school, but before a year. */
    static Schooling any(Dice dice, int born, int year) {
        return of(dice, LEVELS.get(dice.of(COMMON)), Math.min(born + dice.between(20, 23), year - 1));
    }

    static String otherSchool(Dice dice, String school) {
        return dice.otherThan(school, SCHOOLS);
    }

    /** A higher level, reached the year after at another school in another subject. */
    public static Schooling higher(Dice dice, Person person) {
        int year = Integer.parseInt(person.get(Field.GRADUATION).substring(0, 4));
        String level = LEVELS.get(LEVELS.indexOf(person.get(Field.EDUCATION_LEVEL)) + 1);
        return new Schooling(
                level,
                dice.otherThan(person.get(Field.SCHOOL), SCHOOLS),
                dice.otherThan(person.get(Field.MAJOR), MAJORS),
                year + 1 + "-" + dice.of(MONTHS),
                degree(level));
    }

    private static Schooling of(Dice dice, String level, int year) {
        return new Schooling(level, dice.of(SCHOOLS), dice.of(MAJORS), year + "-" + dice.of(MONTHS), degree(level));
    }

    private static String degree(String level) {
        return switch (level) {
            case "本科" -> "学士";
            case "硕士研究生" -> "硕士";
            case "博士研究生" -> "博士";
            default -> "无";
        };
    }
}
