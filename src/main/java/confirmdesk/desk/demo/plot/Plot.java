package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.People;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import java.util.function.Consumer;

/** Everything that can happen to a registration between two years, as often among 2,000 as it does in real batches. */
enum Plot {
    ONLY_A_YEAR_OLDER(570, unchanged(Changes::nothing)),
    NAME_WITH_SPACE(12, unchanged(Writings::nameWithSpace)),
    NUMBER_IN_FULL_WIDTH(8, unchanged(Writings::numberInFullWidth)),
    NUMBER_WITH_SMALL_X(8, unchanged(Writings::numberWithSmallX)),
    PHONE_WITH_COUNTRY(14, unchanged(Writings::phoneWithCountry)),
    DATE_WITH_SLASHES(14, unchanged(Writings::dateWithSlashes)),
    DATE_IN_WORDS(8, unchanged(Writings::dateInWords)),
    EMAIL_IN_CAPITALS(12, unchanged(Writings::emailInCapitals)),
    EMPLOYER_WITH_SPACE(8, unchanged(Writings::employerWithSpace)),
    LEVEL_IN_HALF_WIDTH(8, unchanged(Writings::levelInHalfWidth)),
    TYPE_IN_OTHER_WORDS(6, ofLastCentury(Outcome.UNCHANGED, Writings::typeInOtherWords)),

    PHONE(110, changed(Changes::phone)),
    EMAIL(40, changed(Changes::email)),
    ADDRESS(46, changed(Changes::address)),
    PHONE_AND_ADDRESS(24, changed(both(Changes::phone, Changes::address))),
    EMPLOYER(52, changed(Changes::employer)),
    EMPLOYER_AND_PHONE(14, changed(both(Changes::employer, Changes::phone))),
    TITLE(38, changed(Changes::title)),
    YEARS(12, changed(Changes::years)),
    EDUCATION(34, changed(Changes::education)),
    DEGREE(12, changed(Changes::degree)),
    SITE(16, ofLastCentury(Outcome.CHANGED, Changes::site)),
    REGION(6, changed(Changes::region)),
    SPECIALTY(16, changed(Changes::specialty)),
    LEVEL(10, changed(Changes::level)),
    ETHNICITY(3, changed(Changes::ethnicity)),
    MUCH(12, changed(both(Changes::employer, both(Changes::education, Changes::email)))),

    PASSED_ALL(105, returning(Outcome.PASSED_ALL, LastExam::all, Changes::nothing)),
    PASSED_ALL_AND_MOVED(12, returning(Outcome.PASSED_ALL, LastExam::all, Changes::employer)),
    ABSENT(85, returning(Outcome.ABSENT, LastExam::absent, Changes::nothing)),
    ABSENT_AND_MOVED(10, returning(Outcome.ABSENT, LastExam::absent, Changes::employer)),
    DISCIPLINED(8, returning(Outcome.DISCIPLINED, LastExam::disciplined, Changes::nothing)),

    OTHER_DOT(5, variant(OtherNames::dot)),
    SURNAME_IN_OLD_FORM(5, variant(OtherNames::surnameInOldForm)),
    QUESTION_MARK(3, variant(OtherNames::questionMark)),
    PRIVATE_USE(2, variant(OtherNames::privateUse)),
    ASSIGNED_PRIVATE_USE(1, variant(OtherNames::assignedPrivateUse)),
    OTHER_NAME(11, ofLastCentury(Outcome.NAME_CHANGED, OtherNames::otherName)),

    OLD_NUMBER(12, otherNumber(OtherNumbers::oldNumber)),
    ONE_DIGIT(8, otherNumber(OtherNumbers::oneDigit)),
    ONE_DIGIT_OF_BIRTH(4, otherNumber(OtherNumbers::oneDigitOfBirth)),
    NEW_NUMBER_SAME_PHONE(6, otherNumber(d -> OtherNumbers.newNumber(d, Field.PHONE))),
    NEW_NUMBER_SAME_EMAIL(3, otherNumber(d -> OtherNumbers.newNumber(d, Field.EMAIL))),
    NEW_NUMBER_SAME_ADDRESS(3, otherNumber(d -> OtherNumbers.newNumber(d, Field.ADDRESS))),
    NEW_NUMBER_SAME_SCHOOL(4, otherNumber(d -> OtherNumbers.newNumber(d, Field.SCHOOL))),
    PASSPORT_BEFORE(7, otherNumber(OtherNumbers::wasPassport)),
    OFFICER_BEFORE(7, otherNumber(OtherNumbers::wasOfficersCard)),
    WRONG_TYPE_BEFORE(3, otherNumber(OtherNumbers::wrongType)),

    TWO_SPECIALTIES_BEFORE(4, new Ambiguous(false)),
    TWICE_AND_ONCE_ABSENT(3, new Ambiguous(true)),
    TWICE_NEW(6, 2, new Twice(false, Changes::phone)),
    TWICE_RETURNING(5, 2, new Twice(true, Changes::site)),
    TWICE_WRITTEN_DIFFERENTLY(3, 2, new Twice(false, Writings::nameWithSpace)),

    NEW(520, Newcomer::alone),
    NEW_WITH_NAMESAKE(20, Newcomer::withNamesake),
    NEW_WITH_SCHOOLMATE(5, 2, Newcomer::withSchoolmate);

    private final int share;
    private final int registrations;
    private final Scene scene;

    Plot(int share, Scene scene) {
        this(share, 1, scene);
    }

    Plot(int share, int registrations, Scene scene) {
        this.share = share;
        this.registrations = registrations;
        this.scene = scene;
    }

    int share() {
        return share;
    }

    /** How many registrations of this year it makes. */
    int registrations() {
        return registrations;
    }

    Episode play(Stage stage) {
        return scene.play(stage);
    }

    private static Scene unchanged(Consumer<Draft> twist) {
        return returning(Outcome.UNCHANGED, LastExam::some, twist);
    }

    private static Scene changed(Consumer<Draft> twist) {
        return returning(Outcome.CHANGED, LastExam::some, twist);
    }

    private static Scene returning(Outcome outcome, LastExam.Kind exam, Consumer<Draft> twist) {
        return new Returning(outcome, exam, People::any, twist);
    }

    private static Scene variant(Consumer<Draft> twist) {
        return ofLastCentury(Outcome.NAME_VARIANT, twist);
    }

    private static Scene otherNumber(Consumer<Draft> twist) {
        return ofLastCentury(Outcome.ID_CHANGED, twist);
    }

    private static Scene ofLastCentury(Outcome outcome, Consumer<Draft> twist) {
        return new Returning(outcome, LastExam::some, People::ofLastCentury, twist);
    }

    private static Consumer<Draft> both(Consumer<Draft> one, Consumer<Draft> other) {
        return one.andThen(other);
    }
}
