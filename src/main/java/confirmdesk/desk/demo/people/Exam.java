package confirmdesk.desk.demo.people;

import java.util.List;

/** What someone registers for; codes and names are those of the year's table of specialties. */
public record Exam(String level, String code, String name) {

    private static final String LOWER = "初级（士）";
    private static final String UPPER = "初级（师）";
    private static final String MIDDLE = "中级";

    /** Each as often as it stands here. */
    private static final List<Exam> COMMON = List.of(
            new Exam(UPPER, "203", "护理学"),
            new Exam(UPPER, "203", "护理学"),
            new Exam(UPPER, "203", "护理学"),
            new Exam(UPPER, "203", "护理学"),
            new Exam(UPPER, "201", "药学"),
            new Exam(UPPER, "201", "药学"),
            new Exam(UPPER, "207", "临床医学检验技术"),
            new Exam(UPPER, "206", "放射医学技术"),
            new Exam(UPPER, "209", "康复医学治疗技术"),
            new Exam(LOWER, "101", "药学"),
            new Exam(LOWER, "105", "临床医学检验技术"),
            new Exam(LOWER, "103", "口腔医学技术"),
            new Exam(MIDDLE, "368", "护理学"),
            new Exam(MIDDLE, "368", "护理学"),
            new Exam(MIDDLE, "369", "内科护理"),
            new Exam(MIDDLE, "303", "内科学"),
            new Exam(MIDDLE, "317", "普通外科学"),
            new Exam(MIDDLE, "330", "妇产科学"),
            new Exam(MIDDLE, "366", "药学"),
            new Exam(MIDDLE, "347", "麻醉学"));

    static Exam any(Dice dice) {
        return dice.of(COMMON);
    }

    /** Another specialty of the same level. */
    public static Exam otherSpecialty(Dice dice, String level, String code) {
        return dice.of(COMMON.stream()
                .filter(exam -> exam.level.equals(level) && !exam.code.equals(code))
                .toList());
    }

    /** A specialty of another level. */
    public static Exam otherLevel(Dice dice, String level) {
        return dice.of(COMMON.stream().filter(exam -> !exam.level.equals(level)).toList());
    }
}
