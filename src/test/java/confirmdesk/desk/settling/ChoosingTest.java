package confirmdesk.desk.settling;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Choosing: one of several records of last year, or one of several registrations of this year. */
class ChoosingTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");
    private static final RegistrationNumber TWIN = new RegistrationNumber("202341010000002");
    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000001");
    private static final RegistrationNumber OTHER = new RegistrationNumber("202241010000002");
    private static final Person SOMEONE = Person.someone();
    private static final Look LOOK = Look.newest(NUMBER);

    private final InMemoryDesk desk = new InMemoryDesk(Years.year());

    @Test
    void aRecordBelongsToOnePersonOnly() {
        desk.addLastYear(SOMEONE.with(Field.NAME, "吕原名").lastYear(RECORD.value()));
        desk.add(SOMEONE.with(Field.NAME, "吕大明").thisYear(NUMBER.value()));
        desk.add(SOMEONE.with(Field.NAME, "赵二妹").thisYear(TWIN.value()));
        desk.settle().samePerson(LOOK, RECORD, CLERK);

        assertThat(desk.settle().samePerson(Look.newest(TWIN), RECORD, CLERK))
                .isEqualTo(new SettlingResult.HeldByAnother(RECORD, NUMBER));
        assertThat(desk.settle().anotherPerson(Look.newest(TWIN), "", CLERK)).isInstanceOf(SettlingResult.Kept.class);
    }

    @Test
    void ofTwoRegistrationsOneStandsAndTheOtherCannotBeConfirmed() {
        twice();
        assertThat(desk.settle().stands(LOOK, NUMBER, CLERK))
                .isEqualTo(new SettlingResult.Kept(NUMBER, Act.SETTLE_DUPLICATE));

        assertThat(confirm(TWIN)).isEqualTo(new DecisionResult.Stopped(List.of(Stop.OTHER_STANDS)));
        assertThat(confirm(NUMBER)).isInstanceOf(DecisionResult.Decided.class);
        assertThat(desk.settle().stands(LOOK, TWIN, CLERK)).isEqualTo(new SettlingResult.OtherConfirmed(NUMBER));
    }

    @Test
    void aChoiceGoesBackForBothOrForNone() {
        twice();
        desk.settle().stands(LOOK, NUMBER, CLERK);
        assertThat(desk.undo().undo(TWIN, CLERK))
                .isInstanceOfSatisfying(
                        UndoDecision.Undone.class, u -> assertThat(u.count()).isEqualTo(2));
        assertThat(confirm(NUMBER)).isInstanceOf(DecisionResult.Stopped.class);
        assertThat(confirm(TWIN)).isInstanceOf(DecisionResult.Stopped.class);
    }

    @Test
    void onlyOneOfTheRecordsThatTheRulesFoundCanBeChosen() {
        ambiguous();

        assertThat(desk.settle().samePerson(LOOK, TWIN, CLERK))
                .isEqualTo(new SettlingResult.NotAmongThem(TWIN, List.of(RECORD, OTHER)));
        assertThat(desk.settle().samePerson(LOOK, OTHER, CLERK)).isInstanceOf(SettlingResult.Kept.class);
        assertThat(desk.settle().samePerson(LOOK, RECORD, CLERK)).isInstanceOf(SettlingResult.Kept.class);
        assertThat(file().verdict().lastYear()).containsExactly(RECORD.value());
    }

    private void ambiguous() {
        desk.addLastYear(SOMEONE.lastYear(RECORD.value()));
        desk.addLastYear(SOMEONE.passing("70", "70", "70", "10").lastYear(OTHER.value()));
        desk.add(SOMEONE.thisYear(NUMBER.value()));
    }

    private void twice() {
        desk.add(SOMEONE.thisYear(NUMBER.value()));
        desk.add(SOMEONE.thisYear(TWIN.value()));
    }

    private DecisionResult confirm(RegistrationNumber number) {
        return desk.confirm().confirm(Look.newest(number), Grounds.NONE, new Clerk("王明"));
    }

    private CaseFile file() {
        return desk.registrations.open(NUMBER).orElseThrow();
    }
}
