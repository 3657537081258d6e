package confirmdesk.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.settling.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a settlement changes: the link, the subjects due and what still asks; never the outcome nor automatic confirmation. */
class SettledTest {

    private static final Person SOMEONE = Person.someone();
    private static final Registration THIS_YEAR = SOMEONE.thisYear("202341010000001");
    private static final LastYearRecord RECORD = SOMEONE.lastYear("202241010000001");
    private static final LastYearRecord OTHER =
            SOMEONE.passing("70", "70", "70", "10").lastYear("202241010000002");
    private static final Instant AT = Instant.parse("2023-01-05T02:00:00Z");
    private static final Signature FIRST = new Signature("王明", false);
    private static final Signature SECOND = new Signature("李娜", true);

    @Test
    void oneChosenOfSeveralRecordsCountsAlone() {
        Comparison before = compare(THIS_YEAR, Settled.NOTHING, RECORD, OTHER);
        Comparison chosen = compare(THIS_YEAR, same(OTHER), RECORD, OTHER);

        assertThat(before.due().code()).isEqualTo("1111");
        assertThat(before.question().doubt()).isEqualTo(new Doubt(Outcome.AMBIGUOUS, Stage.NONE));
        assertThat(chosen.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(chosen.lastYear()).containsExactly(OTHER.number());
        assertThat(chosen.fields()).isNotEmpty();
        assertThat(chosen.due().code()).isEqualTo("0001");
        assertThat(chosen.unmet()).contains(Unmet.Condition.NEEDS_A_PERSON);
        assertThat(chosen.question().doubt()).isEqualTo(new Doubt(null, Stage.SETTLED));
        assertThat(chosen.question().records()).containsExactly(RECORD.number(), OTHER.number());
    }

    @Test
    void aNewNameFoundToBeTheSamePersonRollsOver() {
        Registration renamed = SOMEONE.with(Field.NAME, "吕大明").thisYear("202341010000001");
        Comparison before = compare(renamed, Settled.NOTHING, RECORD);
        Comparison same = compare(renamed, same(RECORD), RECORD);

        assertThat(before.outcome()).isEqualTo(Outcome.NAME_CHANGED);
        assertThat(before.due().code()).isEqualTo("1111");
        assertThat(same.outcome()).isEqualTo(Outcome.NAME_CHANGED);
        assertThat(same.due().code()).isEqualTo("0011");
        assertThat(same.isAutomatic()).isFalse();
        assertThat(same.question().doubt().open()).isNull();
    }

    @Test
    void anotherPersonIsAsOneWithoutARecord() {
        Registration variant = SOMEONE.with(Field.NAME, "呂小明").thisYear("202341010000001");
        Settled another = Settled.NOTHING.with(new Finding.AnotherPerson(List.of(RECORD.number())));
        Comparison before = compare(variant, Settled.NOTHING, RECORD);
        Comparison after = compare(variant, another, RECORD);

        assertThat(before.due().code()).isEqualTo("0011");
        assertThat(after.outcome()).isEqualTo(Outcome.NAME_VARIANT);
        assertThat(after.lastYear()).isEmpty();
        assertThat(after.fields()).isEmpty();
        assertThat(after.due().code()).isEqualTo("1111");
        assertThat(after.isAutomatic()).isFalse();
    }

    @Test
    void aRecordThatCameLaterWasNotLookedAt() {
        Settled another = Settled.NOTHING.with(new Finding.AnotherPerson(List.of(RECORD.number())));

        assertThat(compare(THIS_YEAR, another, RECORD, OTHER).question().doubt())
                .isEqualTo(new Doubt(Outcome.AMBIGUOUS, Stage.NONE));
    }

    @Test
    void aSettlementOfWhatIsNoDoubtAnyMoreChangesNothing() {
        Comparison plain = compare(THIS_YEAR, Settled.NOTHING, RECORD);
        Comparison settled = compare(THIS_YEAR, same(RECORD), RECORD);

        assertThat(settled.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(settled.unmet()).isEqualTo(plain.unmet());
        assertThat(settled.due()).isEqualTo(plain.due());
        assertThat(settled.question().finding()).isEmpty();
    }

    @Test
    void onlyAnApprovedMergeRollsScoresOver() {
        Registration newNumber =
                SOMEONE.with(Field.ID_NUMBER, "110101199003070353").thisYear("202341010000001");
        Finding.MergeRequested request = new Finding.MergeRequested(RECORD.number(), List.of("1"), FIRST, AT);
        Comparison before = compare(newNumber, Settled.NOTHING, RECORD);
        Comparison waiting = compare(newNumber, Settled.NOTHING.with(request), RECORD);
        Comparison declined = compare(newNumber, answered(request.decline(SECOND, AT, "没有证明")), RECORD);
        Comparison approved = compare(newNumber, answered(request.approve(SECOND, AT)), RECORD);
        Comparison elsewhere =
                compare(newNumber, Settled.NOTHING.with(new Finding.MergedElsewhere(RECORD.number(), "洛阳市")), RECORD);

        assertThat(List.of(before, waiting, declined, approved, elsewhere))
                .extracting(Comparison::outcome)
                .containsOnly(Outcome.ID_CHANGED);
        assertThat(List.of(before, waiting, declined, approved, elsewhere))
                .extracting(c -> c.due().code())
                .containsExactly("1111", "1111", "1111", "0011", "0011");
        assertThat(List.of(before, waiting, declined, approved, elsewhere))
                .extracting(c -> c.question().doubt().stage())
                .containsExactly(Stage.NONE, Stage.REQUESTED, Stage.DECLINED, Stage.SETTLED, Stage.SETTLED);
        assertThat(approved.unmet()).contains(Unmet.Condition.NOT_RETURNING);
        assertThat(waiting.question().doubt().isOpen(Outcome.ID_CHANGED)).isTrue();
    }

    @Test
    void aMergeWithAnotherSpecialtyRollsNothingOver() {
        Registration newNumber = SOMEONE.with(Field.ID_NUMBER, "110101199003070353")
                .with(Field.SPECIALTY_CODE, "203")
                .thisYear("202341010000001");
        Settled elsewhere = Settled.NOTHING.with(new Finding.MergedElsewhere(RECORD.number(), "洛阳市"));

        assertThat(compare(newNumber, elsewhere, RECORD).due().code()).isEqualTo("1111");
    }

    @Test
    void ofTwoRegistrationsTheOneThatStandsIsComparedAsIfItWereAlone() {
        Registration twin = SOMEONE.thisYear("202341010000002");
        Settled chosen =
                Settled.NOTHING.with(new Choice(THIS_YEAR.number(), List.of(THIS_YEAR.number(), twin.number())));
        Comparison stands = compare(THIS_YEAR, List.of(twin), chosen, RECORD);
        Comparison falls = compare(twin, List.of(THIS_YEAR), chosen, RECORD);

        assertThat(stands.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(stands.lastYear()).containsExactly(RECORD.number());
        assertThat(stands.due().code()).isEqualTo("0011");
        assertThat(stands.isAutomatic()).isFalse();
        assertThat(stands.question().doubt()).isEqualTo(new Doubt(null, Stage.SETTLED));
        assertThat(falls.question().doubt()).isEqualTo(new Doubt(null, Stage.OTHER_STANDS));
        assertThat(falls.lastYear()).isEmpty();
        assertThat(falls.due().code()).isEqualTo("1111");
    }

    @Test
    void whoStandsMayStillHaveAnotherDoubt() {
        Registration twin = SOMEONE.thisYear("202341010000002");
        Choice choice = new Choice(THIS_YEAR.number(), List.of(THIS_YEAR.number(), twin.number()));

        Comparison open = compare(THIS_YEAR, List.of(twin), Settled.NOTHING.with(choice), RECORD, OTHER);
        Comparison both = compare(THIS_YEAR, List.of(twin), same(OTHER).with(choice), RECORD, OTHER);

        assertThat(open.question().doubt()).isEqualTo(new Doubt(Outcome.AMBIGUOUS, Stage.NONE));
        assertThat(both.question().doubt()).isEqualTo(new Doubt(null, Stage.SETTLED));
        assertThat(both.due().code()).isEqualTo("0001");
    }

    @Test
    void aThirdRegistrationReopensTheChoice() {
        Registration twin = SOMEONE.thisYear("202341010000002");
        Registration third = SOMEONE.thisYear("202341010000003");
        Settled chosen =
                Settled.NOTHING.with(new Choice(THIS_YEAR.number(), List.of(THIS_YEAR.number(), twin.number())));

        assertThat(compare(THIS_YEAR, List.of(twin, third), chosen, RECORD)
                        .question()
                        .doubt())
                .isEqualTo(new Doubt(Outcome.DUPLICATE, Stage.NONE));
    }

    @Test
    void everyRecordAskedAboutComesWithEvidence() {
        Registration renamed = SOMEONE.with(Field.NAME, "吕大明").thisYear("202341010000001");
        Comparison found = compare(renamed, Settled.NOTHING, RECORD);

        assertThat(found.evidence()).extracting(Evidence::lastYear).containsExactly(RECORD.number());
        assertThat(found.evidence().getFirst().signs())
                .contains(new Evidence.Sign(Evidence.Kind.NAME, false), new Evidence.Sign(Evidence.Kind.PHONE, true));
    }

    private static Settled same(LastYearRecord record) {
        return Settled.NOTHING.with(new Finding.SamePerson(record.number()));
    }

    private static Settled answered(Finding.Answer answer) {
        return answer instanceof Finding.Answered yes ? Settled.NOTHING.with(yes.answer()) : Settled.NOTHING;
    }

    private static Comparison compare(Registration registration, Settled settled, LastYearRecord... records) {
        return compare(registration, List.of(), settled, records);
    }

    private static Comparison compare(
            Registration registration, List<Registration> others, Settled settled, LastYearRecord... records) {
        Surroundings around = new Surroundings(others, List.of(records), Set.<RegistrationNumber>of(), settled, false);
        return new Comparer(Years.year()).compare(registration, around);
    }
}
