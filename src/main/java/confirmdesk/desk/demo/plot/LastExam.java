package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Dice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.EnumMap;
import java.util.Map;

/** How last year's exam went. @param columns chosen subjects, scores and marks as the list has them */
record LastExam(Map<Field, String> columns, SubjectSet passed, boolean took) {

    private static final int PASS = 60;

    /** Ways it can have gone. */
    interface Kind {
        LastExam in(Dice dice);
    }

    /** Took it and passed some subjects, perhaps none, never all. */
    static LastExam some(Dice dice) {
        SubjectSet chosen = dice.oneIn(8) ? SubjectSet.ofCode(dice.oneIn(2) ? "0111" : "1010") : SubjectSet.ALL;
        Subject failed = Subject.values()[chosen.contains(Subject.BASIC) ? 0 : 2];
        Subject surely = dice.oneIn(2) ? failed : Subject.PROFESSIONAL;
        SubjectSet passed = SubjectSet.where(s -> chosen.contains(s) && s != surely && dice.below(100) < 35);
        return of(dice, chosen, passed, false, false);
    }

    static LastExam all(Dice dice) {
        return of(dice, SubjectSet.ALL, SubjectSet.ALL, false, false);
    }

    /** Absent from the whole exam. */
    static LastExam absent(Dice dice) {
        return of(dice, SubjectSet.ALL, SubjectSet.NONE, true, false);
    }

    static LastExam disciplined(Dice dice) {
        return of(dice, SubjectSet.ALL, SubjectSet.where(s -> dice.oneIn(4)), false, true);
    }

    private static LastExam of(Dice dice, SubjectSet chosen, SubjectSet passed, boolean absent, boolean disciplined) {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Subject subject : Subject.values()) {
            boolean sat = chosen.contains(subject) && !absent;
            int mark = passed.contains(subject) ? dice.between(PASS, 88) : dice.between(22, PASS - 1);
            columns.put(subject.chosenField(), yesNo(chosen.contains(subject)));
            columns.put(subject.scoreField(), sat ? String.valueOf(mark) : "");
        }
        columns.put(Field.ABSENT, yesNo(absent));
        columns.put(Field.DISCIPLINED, yesNo(disciplined));
        return new LastExam(columns, passed, !absent && !disciplined);
    }

    static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }
}
