package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Stage;
import java.util.List;
import java.util.Optional;

/**
 * What the rules leave to a person: first which of several registrations stands, then whose record of last year it is.
 *
 * @param about the outcome without regard to registrations that don't stand
 * @param samePerson this person's registrations of this year, the one compared too; empty if it is the only one
 * @param records those of last year that the rules found for {@code about}, in ascending order
 * @param settled what people said, whether or not it still fits
 */
public record Question(
        Outcome about,
        List<RegistrationNumber> samePerson,
        List<RegistrationNumber> records,
        Settled settled,
        Doubt doubt) {

    public Question {
        samePerson = List.copyOf(samePerson);
        records = List.copyOf(records);
    }

    /** What is asked where nobody said anything. */
    public static Question unanswered(Outcome outcome, List<RegistrationNumber> records) {
        return new Question(outcome, List.of(), records, Settled.NOTHING, Doubt.of(outcome));
    }

    /** What is asked, given what was found and said. @param about the outcome once the choice is made */
    static Question of(
            RegistrationNumber number,
            Outcome about,
            List<RegistrationNumber> samePerson,
            List<RegistrationNumber> records,
            Settled settled) {
        Question bare = new Question(about, samePerson, records, settled, Doubt.of(about));
        return new Question(about, samePerson, records, settled, bare.doubt(number));
    }

    /** Whether a choice was made that still holds. */
    static boolean isChosen(Settled settled, List<RegistrationNumber> samePerson) {
        Choice choice = settled.choice();
        return choice != null && !samePerson.isEmpty() && choice.answers(samePerson);
    }

    /** What was found out about the records, if it still answers what is asked. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(settled.finding()).filter(f -> allows(f) && f.answers(records));
    }

    /** Whether such an answer may be given to what is asked. */
    public boolean allows(Finding finding) {
        return switch (finding) {
            case Finding.SamePerson same ->
                about == Outcome.AMBIGUOUS || about == Outcome.NAME_VARIANT || about == Outcome.NAME_CHANGED;
            case Finding.AnotherPerson another -> about.asks() && about != Outcome.DUPLICATE;
            case Finding.Merge merge -> about == Outcome.ID_CHANGED;
        };
    }

    /** The records that the registration is held against: what was settled goes before what was found. */
    List<RegistrationNumber> linked() {
        return finding()
                .map(finding -> switch (finding) {
                    case Finding.AnotherPerson another -> List.<RegistrationNumber>of();
                    case Finding any -> any.linked().map(List::of).orElse(records);
                })
                .orElse(records);
    }

    private Doubt doubt(RegistrationNumber number) {
        Choice choice = settled.choice();
        if (choice != null && isChosen(settled, samePerson) && !choice.stands().equals(number)) {
            return new Doubt(null, Stage.OTHER_STANDS);
        }
        if (!about.asks()) {
            return new Doubt(null, isChosen(settled, samePerson) ? Stage.SETTLED : Stage.NONE);
        }
        return finding().map(this::after).orElseGet(() -> Doubt.of(about));
    }

    private Doubt after(Finding finding) {
        return switch (finding) {
            case Finding.MergeRequested requested -> new Doubt(about, Stage.REQUESTED);
            case Finding.MergeAnswered answered ->
                new Doubt(null, answered.approved() ? Stage.SETTLED : Stage.DECLINED);
            case Finding.SamePerson _, Finding.AnotherPerson _, Finding.MergedElsewhere _ ->
                new Doubt(null, Stage.SETTLED);
        };
    }
}
