package confirmdesk.desk.handback;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was handed back and what became of it; each change is one transaction. */
public interface HandBacks {

    /** Gives every registration in the order of import, without holding them all; as they are at one moment. */
    void forEach(Consumer<Standing> sink);

    Optional<Standing> find(RegistrationNumber number);

    /** A photo by its SHA-256, if a registration still has it. */
    Optional<byte[]> photo(String sha256);

    /** Keeps a hand-back: its bytes, what was told about whom, and its entry of the log. */
    void keep(Parcel parcel);

    /** The SHA-256 of a hand-back's bytes; empty if there is no such hand-back. */
    Optional<String> sha256(long export);

    /** Gives the bytes of a hand-back piece by piece. */
    void read(long export, Consumer<byte[]> pieces);

    /** Every hand-back, newest first. */
    List<Sent> sent();

    /** That a registration was in a hand-back. */
    Optional<Handed> handed(long export, RegistrationNumber number);

    /**
     * Keeps what the centre said, opens again what it refused, and logs both; what is open again is compared again.
     *
     * @return how many were opened again
     */
    long answer(Answers answers, BiFunction<Registration, Surroundings, Comparison> compare);

    /**
     * A registration that may be handed back.
     *
     * @param id the store's own number of it
     * @param version counts the decisions
     * @param lastAct the newest act on it
     */
    record Standing(long id, long version, String name, long lastAct, Handover handover) {}

    /** What is told about one registration, to be remembered. @param told {@link Handed#told} */
    record Line(long id, RegistrationNumber number, State state, String told, long lastAct) {}

    /** A hand-back that is about to leave. @param bytes gives its bytes piece by piece, each time from the start */
    record Parcel(
            long number,
            String sha256,
            String summary,
            List<Line> lines,
            Consumer<Consumer<byte[]>> bytes,
            Clerk clerk,
            Instant at) {}

    /** A hand-back as a line of a list. @param people how many registrations are in it */
    record Sent(
            long number,
            Instant at,
            Clerk clerk,
            String summary,
            String sha256,
            long people,
            long accepted,
            long refused) {}

    /** The centre's receipt for a hand-back. @param summary what stands in the log */
    record Answers(long export, List<Answered> lines, String summary, Clerk clerk, Instant at) {}

    /** What the centre said to one registration. @param opening the change that opens it again, if it is to be */
    record Answered(RegistrationNumber number, Answer answer, String words, Decisions.@Nullable Change opening) {}
}
