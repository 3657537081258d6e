package confirmdesk.desk.importing;

import static confirmdesk.desk.importing.Importing.reasons;
import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A newer record of a registration that was decided already. */
class ReopeningTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;
    private final Look look = Look.newest(thisYear(1).number());
    private final Registration otherPhone =
            person(1).with(Field.PHONE, "13700000001").thisYear(number(2023, 1));
    private final Registration otherEmployer =
            person(1).with(Field.EMPLOYER, "某某市第二医院").thisYear(number(2023, 1));

    @BeforeEach
    void bringIn() {
        importing.lastYear(files.lastYear("last.csv", lastYear(1)));
        importing.thisYear(files.list("first.csv", thisYear(1)));
    }

    @Test
    void aConfirmedOneReopensWhenAFieldThatCountsChanged() {
        confirm();

        ImportReport report = importing.thisYear(files.list("second.csv", otherEmployer));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.reopened()).isEqualTo(1);
        assertThat(importing.file(1).state()).isEqualTo(State.PENDING);
        assertThat(importing.desk.journal.of(thisYear(1).number()))
                .extracting(LogEntry::act, LogEntry::from, LogEntry::to)
                .endsWith(tuple(Act.REOPEN, State.CONFIRMED, State.PENDING));
    }

    @Test
    void aConfirmedOneStaysWhenOnlyContactDataChanged() {
        confirm();

        ImportReport report = importing.thisYear(files.list("second.csv", otherPhone));

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.reopened()).isZero();
        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
        assertThat(importing.file(1).registration()).isEqualTo(otherPhone);
    }

    @Test
    void aConfirmedOneStaysWhenAFieldThatCountsIsOnlyWrittenDifferently() {
        confirm();
        Registration spaced = person(1).with(Field.EMPLOYER, "某某县 人民医院").thisYear(number(2023, 1));

        importing.thisYear(files.list("second.csv", spaced));

        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aRejectedOneReopensWhenAFieldThatCountsChanged() {
        importing.desk.reject().reject(look, List.of(reason()), "", CLERK);
        assertThat(importing.file(1).state()).isEqualTo(State.REJECTED);

        assertThat(importing.thisYear(files.list("second.csv", otherEmployer)).reopened())
                .isEqualTo(1);
        assertThat(importing.file(1).state()).isEqualTo(State.PENDING);
    }

    @Test
    void aReturnedOneGoesBackToPendingWithAnyNewerRecord() {
        importing.desk.sendBack().sendBack(look, List.of(reason()), "", CLERK);
        assertThat(importing.file(1).state()).isEqualTo(State.RETURNED);

        assertThat(importing.thisYear(files.list("second.csv", otherPhone)).reopened())
                .isEqualTo(1);
        assertThat(importing.file(1).state()).isEqualTo(State.PENDING);
    }

    @Test
    void aReturnedOneStaysReturnedWhenTheBatchBringsNothingNew() {
        importing.desk.sendBack().sendBack(look, List.of(reason()), "", CLERK);

        importing.thisYear(files.list("second.csv", thisYear(1), thisYear(2)));

        assertThat(importing.file(1).state()).isEqualTo(State.RETURNED);
    }

    @Test
    void anAutomaticallyConfirmedOneIsNeverReopenedButMarked() {
        importing.desk.automatic().confirm(CLERK, Progress.UNWATCHED);
        assertThat(importing.file(1).state()).isEqualTo(State.AUTO_CONFIRMED);

        ImportReport report = importing.thisYear(files.list("second.csv", otherEmployer));

        assertThat(report.reopened()).isZero();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(reasons(report.marked())).containsExactly("import.changedThoughFinal");
        assertThat(report.marked().getFirst().value()).isEqualTo(number(2023, 1));
        assertThat(importing.file(1).state()).isEqualTo(State.AUTO_CONFIRMED);
        assertThat(importing.file(1).registration()).isEqualTo(otherEmployer);
    }

    @Test
    void anAutomaticallyConfirmedOneWithANewPhoneIsNotEvenMarked() {
        importing.desk.automatic().confirm(CLERK, Progress.UNWATCHED);

        ImportReport report = importing.thisYear(files.list("second.csv", otherPhone));

        assertThat(report.markedCount()).isZero();
    }

    @Test
    void anEarlierVersionOfTheFormComesTooLateToChangeAnything() {
        Registration fifth = person(1)
                .with(Field.FORM_CODE, "88012605")
                .with(Field.EMPLOYER, "某某市第二医院")
                .thisYear(number(2023, 1));
        Registration third = person(1).with(Field.FORM_CODE, "88012603").thisYear(number(2023, 1));
        importing.thisYear(files.list("second.csv", fifth));
        confirm();

        ImportReport report = importing.thisYear(files.list("late.csv", third));

        assertThat(report.nothingNew()).isTrue();
        assertThat(report.same()).isEqualTo(1);
        assertThat(reasons(report.marked())).containsExactly("import.olderRecord");
        assertThat(importing.file(1).registration()).isEqualTo(fifth);
        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aReopenedOneCanBeConfirmedAgain() {
        confirm();
        importing.thisYear(files.list("second.csv", otherEmployer));

        confirm();

        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whoLookedAtTheOlderRecordDoesNotDecideAboutTheNewerOne() {
        Look before = Look.at(importing.file(1));
        importing.thisYear(files.list("second.csv", otherEmployer));

        importing.desk.confirm().confirm(before, Grounds.NONE, CLERK);

        assertThat(importing.file(1).state()).isEqualTo(State.PENDING);
    }

    private void confirm() {
        importing.desk.confirm().confirm(look, Grounds.NONE, CLERK);
        assertThat(importing.file(1).state()).isEqualTo(State.CONFIRMED);
    }

    private String reason() {
        return importing.desk.tables.current().reasons().getFirst().code();
    }
}
