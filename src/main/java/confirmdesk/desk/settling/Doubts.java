package confirmdesk.desk.settling;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all acts of settling have in common: a registration that still matters, and one step that is kept. */
record Doubts(OpenRegistration opening, Settlements settlements, Tables tables) {

    /** Does something about a registration, unless it isn't there or nothing matters about it any more. */
    SettlingResult about(Look look, Function<Opened, SettlingResult> act) {
        Opened opened = opening.open(look.number()).orElse(null);
        if (opened == null) {
            return new SettlingResult.NotFound(look.number());
        }
        if (!opened.file().state().canBeSettled()) {
            return new SettlingResult.NothingToSettle(opened.file().state());
        }
        return look.fits(opened.file()) ? act.apply(opened) : new SettlingResult.ChangedElsewhere();
    }

    /** Keeps what was found out about a record, if the rules leave it open and nobody else's is joined to the record. */
    SettlingResult keep(Opened opened, Finding finding, Words words) {
        Question question = opened.comparison().question();
        boolean underWay = question.finding()
                .filter(known -> known instanceof Finding.MergeRequested && !(finding instanceof Finding.MergeAnswered)
                        || known instanceof Finding.MergeAnswered answered && answered.approved())
                .isPresent();
        if (underWay) {
            return new SettlingResult.MergeUnderWay();
        }
        return wrong(opened, question, finding)
                .orElseGet(() ->
                        keep(List.of(step(opened.file(), question.settled().with(finding), words)), words));
    }

    /** Keeps steps that are one act. */
    SettlingResult keep(List<Settlements.Settling> together, Words words) {
        boolean kept = settlements.keep(together, new Comparer(tables.current())::compare);
        return kept
                ? new SettlingResult.Kept(together.getFirst().change().number(), words.act())
                : new SettlingResult.ChangedElsewhere();
    }

    /** What was settled about another registration. */
    Settled settledNow(CaseFile file) {
        return opening.open(file.id())
                .map(o -> o.comparison().question().settled())
                .orElse(Settled.NOTHING);
    }

    static Settlements.Settling step(CaseFile file, Settled settled, Words words) {
        return new Settlements.Settling(
                new Decisions.Change(
                        file.id(),
                        file.version(),
                        file.registration().number(),
                        words.act(),
                        file.state(),
                        file.state(),
                        List.of(),
                        words.text(),
                        LoggedReason.of(words.codes(), words.logged(), file.registration()),
                        words.clerk(),
                        words.at()),
                settled);
    }

    private Optional<SettlingResult> wrong(Opened opened, Question question, Finding finding) {
        if (!question.allows(finding)) {
            return Optional.of(new SettlingResult.NotAsked());
        }
        RegistrationNumber record = finding instanceof Finding.Merge merge
                ? merge.lastYear()
                : finding.linked().orElse(null);
        if (record == null) {
            return Optional.empty();
        }
        if (!question.records().contains(record)) {
            return Optional.of(new SettlingResult.NotAmongThem(record, question.records()));
        }
        return settlements
                .holder(record, opened.file().registration().number())
                .map(holder -> new SettlingResult.HeldByAnother(record, holder));
    }

    /**
     * What the log and the act say.
     *
     * @param codes registration numbers and codes of documents, for the log; they are no reasons of the year's table
     * @param text own words
     * @param signed who signs, in front of the own words in the log; empty if it is the clerk
     */
    record Words(Act act, List<String> codes, String text, String signed, Clerk clerk, Instant at) {

        private String logged() {
            return (signed + " " + text).strip();
        }
    }
}
