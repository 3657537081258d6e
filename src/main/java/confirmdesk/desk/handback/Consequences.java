package confirmdesk.desk.handback;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** What follows from each answer of the centre. */
final class Consequences {

    private final HandBacks handBacks;
    private final Handovers handovers;
    private final Registrations registrations;

    Consequences(HandBacks handBacks, Handovers handovers, Registrations registrations) {
        this.handBacks = handBacks;
        this.handovers = handovers;
        this.registrations = registrations;
    }

    /** @param left gets the number if it is refused and stays as it is all the same */
    HandBacks.Answered of(ReceiptRow row, List<RegistrationNumber> left, Clerk clerk, Instant at) {
        if (row.answer() == Answer.ACCEPTED) {
            return new HandBacks.Answered(row.number(), row.answer(), row.words(), null);
        }
        HandBacks.Standing standing = handovers.find(row.number()).orElseThrow();
        Handed told = handBacks.handed(row.export(), row.number()).orElseThrow();
        Decisions.Change opening = switch (standing.handover().refusalOf(told)) {
            case OPENS -> opening(row, standing, clerk, at);
            case OPEN_ALREADY -> null;
            case LEFT -> {
                left.add(row.number());
                yield null;
            }
        };
        return new HandBacks.Answered(row.number(), row.answer(), row.words(), opening);
    }

    private Decisions.Change opening(ReceiptRow row, HandBacks.Standing standing, Clerk clerk, Instant at) {
        Standing.Step step = switch (Standing.of(standing.handover().now().state())) {
            case Standing.Decided decided -> decided.refusedByCentre();
            case Standing.Open open -> throw new IllegalStateException(row.number() + " is open already");
        };
        Registration registration =
                registrations.open(row.number()).orElseThrow().registration();
        return new Decisions.Change(
                standing.id(),
                standing.version(),
                row.number(),
                step.act(),
                step.from(),
                step.to(),
                List.of(),
                row.words(),
                LoggedReason.of(List.of(), row.words(), registration),
                clerk,
                at);
    }
}
