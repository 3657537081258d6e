package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Exam;
import confirmdesk.desk.demo.people.Place;
import confirmdesk.desk.demo.people.Schooling;
import confirmdesk.desk.demo.people.Work;
import confirmdesk.domain.registration.Field;

/** Twists that change what a person is, does or has. */
final class Changes {

    private Changes() {}

    static void nothing(Draft draft) {}

    static void phone(Draft draft) {
        draft.change(Field.PHONE, draft.numbers().phone());
    }

    static void email(Draft draft) {
        draft.change(Field.EMAIL, draft.numbers().email());
    }

    static void address(Draft draft) {
        draft.change(Field.ADDRESS, draft.person().place().address(draft.dice()));
    }

    static void employer(Draft draft) {
        Work work = Work.otherThan(draft.dice(), draft.person().place(), draft.get(Field.EMPLOYER));
        draft.change(Field.EMPLOYER, work.employer());
        draft.change(Field.EMPLOYER_KIND, work.kind());
    }

    static void title(Draft draft) {
        draft.change(Field.TITLE, Work.otherTitle(draft.dice(), draft.get(Field.TITLE)));
    }

    /** Years of work that fell or grew by more than one. */
    static void years(Draft draft) {
        int years = draft.years();
        draft.change(Field.YEARS, String.valueOf(draft.dice().oneIn(2) && years > 1 ? years - 1 : years + 3));
    }

    /** A degree was got later than the diploma. */
    static void degree(Draft draft) {
        if (draft.get(Field.DEGREE).equals("无")) {
            draft.change(Field.DEGREE, "学士");
        } else {
            draft.had(Field.DEGREE, "无");
        }
    }

    /** A higher level of education, at another school, in another subject and year. */
    static void education(Draft draft) {
        Schooling next = Schooling.higher(draft.dice(), draft.person());
        draft.change(Field.EDUCATION_LEVEL, next.level());
        draft.change(Field.SCHOOL, next.school());
        draft.change(Field.MAJOR, next.major());
        draft.change(Field.GRADUATION, next.graduation());
        draft.change(Field.DEGREE, next.degree());
    }

    static void site(Draft draft) {
        draft.change(Field.SITE, Place.otherSite(draft.dice(), draft.get(Field.SITE)));
    }

    /** Came from another region. */
    static void region(Draft draft) {
        Place from = Place.otherRegion(draft.dice(), draft.get(Field.REGION));
        draft.had(Field.REGION, from.region());
        draft.had(Field.SITE, from.site());
    }

    static void specialty(Draft draft) {
        Exam other = Exam.otherSpecialty(draft.dice(), draft.get(Field.LEVEL), draft.get(Field.SPECIALTY_CODE));
        draft.change(Field.SPECIALTY_CODE, other.code());
        draft.change(Field.SPECIALTY_NAME, other.name());
    }

    static void level(Draft draft) {
        Exam other = Exam.otherLevel(draft.dice(), draft.get(Field.LEVEL));
        draft.change(Field.LEVEL, other.level());
        draft.change(Field.SPECIALTY_CODE, other.code());
        draft.change(Field.SPECIALTY_NAME, other.name());
    }

    static void ethnicity(Draft draft) {
        draft.change(Field.ETHNICITY, draft.get(Field.ETHNICITY).equals("汉族") ? "回族" : "汉族");
    }
}
