package confirmdesk.desk.demo.people;

import confirmdesk.domain.registration.Field;
import java.util.Map;

/** What someone registers for, learnt and works as. */
final class Career {

    private Career() {}

    /** Puts in the columns of exam, education and work as they were in a year. */
    static void fill(Map<Field, String> values, Dice dice, Place place, int born, int year) {
        Exam exam = Exam.any(dice);
        values.put(Field.REGION, place.region());
        values.put(Field.SITE, place.site());
        values.put(Field.LEVEL, exam.level());
        values.put(Field.SPECIALTY_CODE, exam.code());
        values.put(Field.SPECIALTY_NAME, exam.name());
        Schooling schooling = Schooling.any(dice, born, year);
        values.put(Field.EDUCATION_LEVEL, schooling.level());
        values.put(Field.SCHOOL, schooling.school());
        values.put(Field.MAJOR, schooling.major());
        values.put(Field.GRADUATION, schooling.graduation());
        values.put(Field.DEGREE, schooling.degree());
        Work work = Work.any(dice, place);
        values.put(Field.EMPLOYER, work.employer());
        values.put(Field.EMPLOYER_KIND, work.kind());
        int graduated = Integer.parseInt(schooling.graduation().substring(0, 4));
        values.put(Field.YEARS, String.valueOf(Math.max(1, year - graduated)));
        values.put(Field.TITLE, Work.title(dice));
    }
}
