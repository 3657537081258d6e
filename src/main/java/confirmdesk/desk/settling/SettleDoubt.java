package confirmdesk.desk.settling;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Settles what one person may settle: whose record of last year it is, and which of two registrations stands. */
public final class SettleDoubt {

    private final Doubts doubts;
    private final Registrations registrations;
    private final Clock clock;

    public SettleDoubt(
            OpenRegistration opening,
            Registrations registrations,
            Settlements settlements,
            Tables tables,
            Clock clock) {
        doubts = new Doubts(opening, settlements, tables);
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The record is this person's. */
    public SettlingResult samePerson(Look look, RegistrationNumber lastYear, Clerk clerk) {
        return doubts.about(
                look,
                opened -> doubts.keep(
                        opened,
                        new Finding.SamePerson(lastYear),
                        words(Act.SETTLE_SAME_PERSON, List.of(lastYear), "", clerk)));
    }

    /** None of the records is this person's. @param why own words, empty if there are none */
    public SettlingResult anotherPerson(Look look, String why, Clerk clerk) {
        return doubts.about(look, opened -> {
            List<RegistrationNumber> records = opened.comparison().question().records();
            return doubts.keep(
                    opened, new Finding.AnotherPerson(records), words(Act.SETTLE_OTHER_PERSON, records, why, clerk));
        });
    }

    /** Of this person's registrations the chosen one stands, the others don't; one act about all of them. */
    public SettlingResult stands(Look look, RegistrationNumber chosen, Clerk clerk) {
        return doubts.about(look, opened -> choose(opened, chosen, clerk));
    }

    private SettlingResult choose(Opened opened, RegistrationNumber chosen, Clerk clerk) {
        List<RegistrationNumber> among = opened.comparison().question().samePerson();
        if (among.isEmpty()) {
            return new SettlingResult.NotAsked();
        }
        if (!among.contains(chosen)) {
            return new SettlingResult.NotAmongThem(chosen, among);
        }
        List<CaseFile> files = among.stream()
                .flatMap(number -> registrations.open(number).stream())
                .toList();
        Optional<CaseFile> confirmed = files.stream()
                .filter(f ->
                        !f.registration().number().equals(chosen) && f.state().isConfirmed())
                .findFirst();
        return confirmed
                .<SettlingResult>map(
                        f -> new SettlingResult.OtherConfirmed(f.registration().number()))
                .orElseGet(() -> keep(files, new Choice(chosen, among), clerk));
    }

    private SettlingResult keep(List<CaseFile> files, Choice choice, Clerk clerk) {
        Doubts.Words words = words(Act.SETTLE_DUPLICATE, List.of(choice.stands()), "", clerk);
        return doubts.keep(
                files.stream()
                        .map(file -> Doubts.step(file, doubts.settledNow(file).with(choice), words))
                        .toList(),
                words);
    }

    private Doubts.Words words(Act act, List<RegistrationNumber> about, String text, Clerk clerk) {
        List<String> codes = about.stream().map(RegistrationNumber::value).toList();
        return new Doubts.Words(act, codes, text.strip(), "", clerk, clock.instant());
    }
}
