package confirmdesk.desk.decision;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.ConfirmAutomatically.Preview;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.Impatient;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmAutomaticallyTest {

    private final InMemoryDesk desk = new InMemoryDesk();

    @Test
    void thePreviewCountsEveryFailedConditionAndWritesNothing() {
        addMixedBatch();
        var before = desk.everything();

        Preview preview = desk.automatic().preview();

        assertThat(preview.qualify()).isEqualTo(2);
        assertThat(preview.failed())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "非历史考生", 1L,
                        "上年已全部通过", 1L,
                        "考区无自动确认", 1L,
                        "考区", 1L,
                        "需人工核对", 2L,
                        "姓名", 1L,
                        "工作单位", 1L));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void onlyThoseWhoQualifyAreConfirmedInOneStep() {
        addMixedBatch();

        Preview done = desk.automatic().confirm(CLERK, Progress.UNWATCHED);

        assertThat(done.qualify()).isEqualTo(2);
        assertThat(states())
                .containsExactly(
                        State.AUTO_CONFIRMED,
                        State.AUTO_CONFIRMED,
                        State.PENDING,
                        State.PENDING,
                        State.PENDING,
                        State.PENDING,
                        State.PENDING,
                        State.PENDING);
        assertThat(desk.journal.acts()).filteredOn(Act.AUTO_CONFIRM::equals).hasSize(2);
    }

    @Test
    void oneOfThemIsLoggedLikeADecision() {
        returning(1);

        desk.automatic().confirm(CLERK, Progress.UNWATCHED);

        assertThat(desk.journal.of(thisYear(1).number())).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.AUTO_CONFIRM);
            assertThat(entry.clerk()).isEqualTo(CLERK);
            assertThat(entry.from()).isEqualTo(State.PENDING);
            assertThat(entry.to()).isEqualTo(State.AUTO_CONFIRMED);
        });
    }

    @Test
    void aMissingPhotoDoesNotStopIt() {
        desk.addLastYear(lastYear(1));
        desk.add(thisYear(1), PhotoState.MISSING);

        assertThat(desk.automatic().confirm(CLERK, Progress.UNWATCHED).qualify())
                .isEqualTo(1);
    }

    @Test
    void contactDataChosenSubjectsAndOneMoreYearDoNotStopIt() {
        desk.addLastYear(lastYear(1));
        Person moved = person(1)
                .with(Field.PHONE, "13700000001")
                .with(Field.EMAIL, "new@example.com")
                .with(Field.ADDRESS, "某市新路1号")
                .with(Field.CHOSEN_BASIC, "是")
                .with(Field.YEARS, "10");
        desk.add(moved.thisYear(number(2023, 1)));

        assertThat(desk.automatic().preview()).isEqualTo(new Preview(1, Map.of()));
    }

    @Test
    void whatAPersonDecidedIsNeitherCountedNorConfirmed() {
        returning(1);
        returning(2);
        returning(3);
        desk.reject().reject(Look.newest(thisYear(1).number()), List.of("101"), "", CLERK);
        desk.confirm().confirm(Look.newest(thisYear(2).number()), Grounds.NONE, CLERK);

        assertThat(desk.automatic().preview().qualify()).isEqualTo(1);
        assertThat(desk.automatic().confirm(CLERK, Progress.UNWATCHED).qualify())
                .isEqualTo(1);
        assertThat(states()).containsExactly(State.REJECTED, State.CONFIRMED, State.AUTO_CONFIRMED);
    }

    @Test
    void whoWasSentBackForBetterPapersWaitsForAPerson() {
        returning(1);
        desk.sendBack().sendBack(Look.newest(thisYear(1).number()), List.of("501"), "", CLERK);

        assertThat(desk.automatic().preview()).isEqualTo(new Preview(0, Map.of()));
        assertThat(desk.automatic().confirm(CLERK, Progress.UNWATCHED).qualify())
                .isZero();
        assertThat(states()).containsExactly(State.RETURNED);
    }

    @Test
    void theSecondTimeNobodyIsLeft() {
        addMixedBatch();
        desk.automatic().confirm(CLERK, Progress.UNWATCHED);
        var before = desk.everything();

        assertThat(desk.automatic().confirm(CLERK, Progress.UNWATCHED).qualify())
                .isZero();
        assertThat(desk.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whoCancelsConfirmsNobody(int patience) {
        returning(1);
        returning(2);
        returning(3);
        var before = desk.everything();

        Preview preview = desk.automatic().confirm(CLERK, Impatient.cancelledAfter(patience));

        assertThat(preview.qualify()).isZero();
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void whoeverIsDecidedAboutMeanwhileIsLeftOut() {
        returning(1);
        returning(2);
        Decisions slow = new Slow(
                desk, () -> desk.reject().reject(Look.newest(thisYear(1).number()), List.of("101"), "", CLERK));

        Preview done =
                new ConfirmAutomatically(desk.registrations, slow, desk.clock).confirm(CLERK, Progress.UNWATCHED);

        assertThat(done.qualify()).isEqualTo(1);
        assertThat(states()).containsExactly(State.REJECTED, State.AUTO_CONFIRMED);
    }

    @Test
    void anEmptyStoreHasNobodyToConfirm() {
        assertThat(desk.automatic().confirm(CLERK, Progress.UNWATCHED)).isEqualTo(new Preview(0, Map.of()));
    }

    /** Two who qualify, and one for each condition: other employer, new, passed, other region, a variant, a changed name. */
    private void addMixedBatch() {
        returning(1);
        returning(2);
        add(person(3), person(3).with(Field.EMPLOYER, "某某市第二医院"), 3);
        desk.add(thisYear(4));
        Person passed = person(5).passing("60", "61", "62", "63");
        add(passed, passed, 5);
        add(person(6), person(6).with(Field.REGION, "云南"), 6);
        add(person(7).with(Field.NAME, "呂明明"), person(7).with(Field.NAME, "吕明明"), 7);
        desk.add(person(8).thisYear(number(2023, 8)));
        desk.addLastYear(person(8).lastYear(number(2022, 8)));
        desk.addLastYear(person(8).lastYear(number(2022, 9)));
    }

    private void returning(int person) {
        add(person(person), person(person), person);
    }

    private void add(Person before, Person now, int number) {
        desk.addLastYear(before.lastYear(number(2022, number)));
        desk.add(now.thisYear(number(2023, number)));
    }

    private List<State> states() {
        List<State> states = new ArrayList<>();
        desk.registrations.forEach(file -> states.add(file.state()));
        return states;
    }
}
