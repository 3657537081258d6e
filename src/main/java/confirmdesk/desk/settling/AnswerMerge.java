package confirmdesk.desk.settling;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Answers a request for a score merge; never the person who opened it. */
public final class AnswerMerge {

    private final Doubts doubts;
    private final Clock clock;

    public AnswerMerge(OpenRegistration opening, Settlements settlements, Tables tables, Clock clock) {
        doubts = new Doubts(opening, settlements, tables);
        this.clock = clock;
    }

    /** The second person says yes: the record is linked. */
    public SettlingResult approve(Look look, Signature second, Clerk clerk) {
        return answer(look, second, clerk, Act.APPROVE_MERGE, "");
    }

    /** The second person says no. @param why what the candidate is to be told */
    public SettlingResult decline(Look look, Signature second, String why, Clerk clerk) {
        return why.isBlank()
                ? new SettlingResult.WhyMissing()
                : answer(look, second, clerk, Act.DECLINE_MERGE, why.strip());
    }

    private SettlingResult answer(Look look, Signature second, Clerk clerk, Act act, String why) {
        return doubts.about(
                look,
                opened -> opened.comparison()
                        .question()
                        .settled()
                        .request()
                        .map(request -> answer(opened, request, second, clerk, act, why))
                        .orElseGet(SettlingResult.NoRequest::new));
    }

    private SettlingResult answer(
            Opened opened, Finding.MergeRequested request, Signature second, Clerk clerk, Act act, String why) {
        Instant now = clock.instant();
        Finding.Answer answer =
                act == Act.APPROVE_MERGE ? request.approve(second, now) : request.decline(second, now, why);
        return switch (answer) {
            case Finding.SamePersonAgain again -> new SettlingResult.SecondPersonNeeded(again.first());
            case Finding.Answered answered ->
                doubts.keep(
                        opened,
                        answered.answer(),
                        new Doubts.Words(act, List.of(request.lastYear().value()), why, second.logged(), clerk, now));
        };
    }
}
